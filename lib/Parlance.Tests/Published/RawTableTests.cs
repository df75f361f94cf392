using Parlance.Published;
using Xunit;

namespace Parlance.Tests.Published;

/// <summary>Our tables against every field of the report's raw table.</summary>
public class RawTableTests
{
    [Fact]
    public async Task Every_published_outcome_is_in_our_table_and_nothing_else()
    {
        List<Dictionary<string, string>> raw = ReportData.Rows("raw_metrics.csv");
        PublishedReport report = await ReportData.LoadAsync();
        Dictionary<(string, string, string), PublishedOutcome> ours = report.Outcomes.ToDictionary(o => (o.Model, o.Problem, o.Execution));

        Assert.Equal(1320, raw.Count);
        Assert.Equal(1320, ours.Count);
        foreach (Dictionary<string, string> row in raw)
        {
            PublishedOutcome o = ours[Key(report, row)];
            Assert.Equal(row["problem_type"], o.Domain);
            Assert.Equal(Flag(row, "did_build"), o.Built);
            Assert.Equal(Flag(row, "did_any_run"), o.Stage >= Stage.Ran);
            Assert.Equal(Flag(row, "did_all_run"), o.AllRan);
            Assert.Equal(Flag(row, "are_any_valid"), o.Stage >= Stage.ValidAtSome);
            Assert.Equal(Flag(row, "are_all_valid"), o.Valid);
            Assert.Equal(ReportData.Number(row["num_successful_runs"]), o.ValidRuns);

            // Never anything else, so our tables leave them out.
            Assert.True(Flag(row, "source_write_success") && Flag(row, "is_source_valid"));
        }
    }

    [Fact]
    public async Task Every_published_runtime_and_speedup_of_a_problem_is_in_our_table()
    {
        List<Dictionary<string, string>> raw = ReportData.Rows("raw_metrics.csv");
        PublishedReport report = await ReportData.LoadAsync();
        Dictionary<(string, string, string), ProblemRuntime> ours = report.ProblemRuntimes.ToDictionary(o => (o.Model, o.Problem, o.Execution));

        Assert.Equal(raw.Count(r => r["best_runtime"].Length > 0), ours.Count);
        foreach (Dictionary<string, string> row in raw)
        {
            ProblemRuntime? o = ours.GetValueOrDefault(Key(report, row));
            ReportData.Same(ReportData.Number(row["best_runtime"]), o?.BestSeconds, "best_runtime");
            ReportData.Same(ReportData.Number(row["avg_runtime"]), o?.MeanSeconds, "avg_runtime");
            ReportData.Same(ReportData.Number(row["speedup_2proc"]), o?.Speedup2, "speedup_2proc");
            ReportData.Same(ReportData.Number(row["speedup_4proc"]), o?.Speedup4, "speedup_4proc");
        }
    }

    [Fact]
    public async Task Every_published_response_is_in_our_table()
    {
        List<Dictionary<string, string>> raw = ReportData.Rows("raw_metrics.csv");
        PublishedReport report = await ReportData.LoadAsync();
        Dictionary<(string, string, string), PublishedResponse> ours = report.Responses.ToDictionary(o => (o.Model, o.Problem, o.Execution));

        Assert.Equal(raw.Count(r => r["response_time"].Length > 0), ours.Count);
        foreach (Dictionary<string, string> row in raw)
        {
            PublishedResponse? o = ours.GetValueOrDefault(Key(report, row));
            ReportData.Same(ReportData.Number(row["response_time"]), o?.Seconds, "response_time");
            ReportData.Same(ReportData.Number(row["prompt_tokens"]), o?.PromptTokens, "prompt_tokens");
            ReportData.Same(ReportData.Number(row["total_tokens"]), o?.TotalTokens, "total_tokens");
        }
    }

    private static (string, string, string) Key(PublishedReport report, Dictionary<string, string> row) =>
        (report.NameOf(row["model"]), row["problem_name"], row["parallelism_model"]);

    private static bool Flag(Dictionary<string, string> row, string column) => bool.Parse(row[column]);
}
