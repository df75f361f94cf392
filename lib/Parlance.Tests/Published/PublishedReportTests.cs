using Parlance.Published;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Published;

public class PublishedReportTests
{
    [Fact]
    public async Task Eleven_models_answered_sixty_problems_twice()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(11, report.Models.Length);
        Assert.All(report.Models, m => Assert.Equal(120, report.BuildRate(m.Name).Trials));
        Assert.Equal(60, report.Outcomes.Select(o => o.Problem).Distinct().Count());
        Assert.Equal(12, report.Outcomes.Select(o => o.Domain).Distinct().Count());
    }

    [Fact]
    public async Task The_coder_is_valid_in_51_of_its_74_builds_and_of_its_120_answers()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(new Proportion(74, 120), report.BuildRate("H2LooP v0.1-coder"));
        Assert.Equal(new Proportion(51, 74), report.ValidationAmongBuilt("H2LooP v0.1-coder"));
        Assert.Equal(new Proportion(51, 120), report.OverallSuccess("H2LooP v0.1-coder"));
        Assert.Equal(new Proportion(3, 5), report.ValidationAmongBuilt("H2LooP v0.1-coder", "serial", "geometry"));
    }

    [Fact]
    public async Task Every_table_knows_only_the_models_of_the_list_and_the_answers_of_the_outcomes()
    {
        PublishedReport report = await ReportData.LoadAsync();
        HashSet<string> models = [.. report.Models.Select(m => m.Name)];
        HashSet<(string, string, string)> answers = [.. report.Outcomes.Select(o => (o.Model, o.Problem, o.Execution))];

        Assert.All(report.Outcomes.Select(o => o.Model).Concat(report.Runtimes.Select(r => r.Model)), m => Assert.Contains(m, models));
        Assert.All(report.Intervals.Select(i => i.Model), m => Assert.Contains(m, models));
        Assert.All(report.EffectSizes.SelectMany(e => new[] { e.Model, e.ComparedWith }), m => Assert.Contains(m, models));
        Assert.All(report.ProblemRuntimes.Select(r => (r.Model, r.Problem, r.Execution)), a => Assert.Contains(a, answers));
        Assert.All(report.Responses.Select(r => (r.Model, r.Problem, r.Execution)), a => Assert.Contains(a, answers));
    }

    [Fact]
    public async Task The_stage_agrees_with_the_number_of_valid_runs_and_with_the_runtimes()
    {
        PublishedReport report = await ReportData.LoadAsync();
        Dictionary<(string, string, string), ProblemRuntime> runtimes = report.ProblemRuntimes.ToDictionary(r => (r.Model, r.Problem, r.Execution));

        foreach (PublishedOutcome o in report.Outcomes)
        {
            int runs = o.Execution == "serial" ? 1 : 3;
            Assert.Equal(o.Stage == Stage.Valid, o.ValidRuns == runs);
            Assert.Equal(o.Stage >= Stage.ValidAtSome, o.ValidRuns > 0);
            Assert.Equal(o.ValidRuns > 0, runtimes.ContainsKey((o.Model, o.Problem, o.Execution)));
        }
    }

    [Fact]
    public async Task Bytes_per_parameter_show_which_published_memory_figures_stand_out()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(3.2, report.Model("Llama 4 Maverick 400B").BytesPerParameter!.Value, 1e-12);
        Assert.Equal(2.8125, report.Model("Qwen 2.5 Coder 32B").BytesPerParameter!.Value, 1e-12);
        Assert.Equal(2, report.Model("Gemma 3 27B").BytesPerParameter!.Value, 1e-12);
        Assert.Null(report.Model("Gemini 2.5 Pro").BytesPerParameter);
        Assert.Equal(["H2LooP v0.1-coder", "H2LooP v0.1-multimodal"], report.Models.Where(m => m.Highlighted).Select(m => m.Name));
    }

    [Fact]
    public async Task A_misspelt_name_is_told_with_the_known_ones()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Contains("Kimi K2 Instruct 1T", Assert.Throws<UserException>(() => report.BuildRate("Kimi")).Message);
        Assert.Contains("sparse_la", Assert.Throws<UserException>(() => report.BuildRate(domain: "sparse")).Message);
        Assert.Contains("Gemma 3 27B", Assert.Throws<UserException>(() => report.Model("Gemma3")).Message);
    }
}
