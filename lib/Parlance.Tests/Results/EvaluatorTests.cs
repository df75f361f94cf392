using System.Text.Json;
using Parlance.Generation;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Results;

/// <summary>Nothing is evaluated twice.</summary>
public sealed class EvaluatorTests : IDisposable
{
    private const string Right = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) { std::partial_sum(x.begin(), x.end(), output.begin()); }";
    private const string Wrong = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), 0.0); }";

    private readonly TestFolder folder = new();
    private ResultStore Store => field ??= ResultStore.Open(folder["results.db"], TimeProvider.System);

    [Fact]
    public async Task A_second_evaluation_evaluates_nothing()
    {
        Candidate[] candidates = [Lab.Candidate(Right), Lab.Candidate(Wrong) with { Index = 1 }, Lab.Candidate("nonsense") with { Index = 2 }];
        await EvaluateAsync(candidates);
        IReadOnlyList<RunRow> runs = await Store.RunsAsync();

        List<EvaluationProgress> again = await EvaluateAsync(candidates);

        Assert.Equal((3, 3, 3), (again[^1].Done, again[^1].Known, again[^1].Total));
        Assert.Equal(runs, await Store.RunsAsync());
        Assert.Equal(["valid", "wrong answer", "build failed"], (await Store.ResultsAsync()).Select(row => row.Verdict));
    }

    [Fact]
    public async Task Equal_sources_in_two_sets_share_one_evaluation()
    {
        List<EvaluationProgress> progress = await EvaluateAsync([Lab.Candidate(Right) with { Set = "one" }, Lab.Candidate(Right) with { Set = "two" }]);

        IReadOnlyList<ResultRow> rows = await Store.ResultsAsync();
        Assert.Equal(["one", "two"], rows.Select(row => row.CandidateSet));
        Assert.Equal(rows[0].Evaluation, rows[1].Evaluation);
        Assert.Single(await Store.RunsAsync());
        Assert.Equal(2, progress[^1].Done);
    }

    [Fact]
    public async Task Another_setting_is_another_evaluation()
    {
        await EvaluateAsync([Lab.Candidate(Right)]);
        string first = (await Store.ResultsAsync())[0].Evaluation;

        await (await Lab.OpenAsync()).EvaluatorInto(Store).EvaluateAsync([Lab.Candidate(Right)], Lab.Patient with { Seed = 2 });

        Assert.NotEqual(first, Assert.Single(await Store.ResultsAsync()).Evaluation);
        Assert.Equal(2, (await Store.RunsAsync()).Count);
    }

    [Fact]
    public async Task What_is_cancelled_keeps_what_is_done_and_goes_on_from_there()
    {
        Candidate[] candidates = [.. Enumerable.Range(0, 8).Select(i => Lab.Candidate($"{Right} int unused{i};") with { Index = i })];
        using var cancel = new CancellationTokenSource();
        Evaluator evaluator = (await Lab.OpenAsync()).EvaluatorInto(Store);
        var stop = new Seen(progress => { if (progress.Done == 2) cancel.Cancel(); });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => evaluator.EvaluateAsync(candidates, Lab.Patient, stop, cancel.Token));
        int kept = (await Store.ResultsAsync()).Count;
        List<EvaluationProgress> rest = await EvaluateAsync(candidates);

        Assert.InRange(kept, 2, 7);
        Assert.Equal((8, kept), (rest[^1].Done, rest.Max(progress => progress.Known)));
        Assert.Equal(8, (await Store.RunsAsync()).Count);
    }

    [Fact]
    public async Task A_line_has_the_documented_keys()
    {
        await EvaluateAsync([Lab.Candidate(Wrong)]);

        await ResultLines.WriteAsync(folder["results.jsonl"], Store, await Store.ResultsAsync());

        JsonElement line = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(folder["results.jsonl"]))).RootElement;
        Assert.Equal(["problem", "execution", "model", "index", "verdict", "built", "valid_at", "evidence", "runs"], line.EnumerateObject().Select(one => one.Name).Except(["parallel", "work_share", "label", "extraction"]));
        Assert.Equal((Lab.Scan, "serial", "tests", 0), (line.GetProperty("problem").GetString(), line.GetProperty("execution").GetString(), line.GetProperty("model").GetString(), line.GetProperty("index").GetInt32()));
        Assert.Equal(("wrong answer", true, "[]"), (line.GetProperty("verdict").GetString(), line.GetProperty("built").GetBoolean(), line.GetProperty("valid_at").GetRawText()));
        JsonElement run = Assert.Single(line.GetProperty("runs").EnumerateArray());
        Assert.Equal(("validate", 1), (run.GetProperty("purpose").GetString(), run.GetProperty("processes").GetInt32()));
    }

    [Fact]
    public async Task Lines_that_cannot_be_written_are_told()
    {
        UserException error = await Assert.ThrowsAsync<UserException>(async () => await ResultLines.WriteAsync(folder["none/results.jsonl"], Store, await Store.ResultsAsync()));

        Assert.Contains("Choose a file in a folder that can be written", error.Message);
    }

    public void Dispose()
    {
        Store.Dispose();
        folder.Dispose();
    }

    private async Task<List<EvaluationProgress>> EvaluateAsync(IReadOnlyList<Candidate> candidates)
    {
        List<EvaluationProgress> all = [];
        await (await Lab.OpenAsync()).EvaluatorInto(Store).EvaluateAsync(candidates, Lab.Patient, new Seen(progress => { lock (all) all.Add(progress); }));
        return [.. all.OrderBy(progress => progress.Done)];
    }

    private sealed class Seen(Action<EvaluationProgress> show) : IProgress<EvaluationProgress>
    {
        public void Report(EvaluationProgress value) => show(value);
    }
}
