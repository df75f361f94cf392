using Microsoft.Data.Sqlite;
using Parlance.Generation;
using Parlance.Problems;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Results;

/// <summary>What a store keeps, and how it meets a file that is none.</summary>
public sealed class ResultStoreTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task Every_iteration_of_every_rank_every_run_and_the_source_are_kept()
    {
        Candidate candidate = Lab.Candidate(Tests.Judging.AnswerTests.Solution(Lab.Scan, "mpi"), "mpi") with { Extraction = ["closed 1 open brace"] };
        candidate = candidate with { Problem = candidate.Problem with { Timed = new TimedInput(20_000, "elements") } };
        using ResultStore store = Open();
        var settings = Lab.Patient with { Timed = true, Iterations = 3, TimingTimeout = TimeSpan.FromMinutes(1), BudgetSeconds = 60 };

        await (await Lab.OpenAsync()).EvaluatorInto(store).EvaluateAsync([candidate], settings);

        ResultRow row = Assert.Single(await store.ResultsAsync());
        Assert.Equal(("tests", Lab.Scan, "scan", "mpi", 0, "valid", true), (row.CandidateSet, row.Problem, row.Domain, row.Execution, row.CandidateIndex, row.Verdict, row.Built));
        Assert.Equal("closed 1 open brace", row.Extraction);
        Assert.Equal(candidate.Source, await store.SourceAsync(row.SourceHash));
        IReadOnlyList<RunRow> runs = await store.RunsAsync(row.Evaluation);
        Assert.Equal(["validate 1", "validate 2", "validate 4", "validate 3", "time 1", "time 2", "time 4"], runs.Select(run => $"{run.Purpose} {run.Processes}"));
        // The known-good scan: one exclusive scan and one gather on every rank, in each of the cases.
        RunRow alone = runs.Single(run => run.Purpose == "validate" && run.Processes == 2);
        Assert.Equal((0, 2 * 2 * 8), (alone.Messages, alone.Collectives));
        Assert.True(alone.BytesSent > 0);
        ILookup<long, MeasurementRow> times = (await store.MeasurementsAsync()).ToLookup(time => time.Run);
        Assert.All(runs, run => Assert.Equal(run.Purpose == "time" ? 3 * run.Processes : 0, times[run.Id].Count()));
        Assert.All(times.SelectMany(group => group), time => Assert.True(time.WallSeconds > 0));
        Assert.Equal(2, RunTimes.OfIterations(times[runs[^1].Id]).Count);
    }

    [Fact]
    public async Task Diagnostics_and_label_are_kept_and_the_rows_come_in_order()
    {
        using ResultStore store = Open();
        Candidate[] candidates = [.. Enumerable.Range(0, 11).Select(i => Lab.Candidate($"broken {i}") with { Index = 10 - i, Label = new("build failed", "no code at all") })];

        await (await Lab.OpenAsync()).EvaluatorInto(store).EvaluateAsync(candidates, Lab.Patient);

        IReadOnlyList<ResultRow> rows = await store.ResultsAsync("tests");
        Assert.Equal(Enumerable.Range(0, 11), rows.Select(row => row.CandidateIndex));
        Assert.All(rows, row => Assert.Equal(("build failed", "build failed", "no code at all"), (row.Verdict, row.Label, row.Mistake)));
        Assert.All(rows, row => Assert.Contains("error", row.Diagnostics));
        Assert.All(rows, row => Assert.Equal((null, null), (row.BuiltWithBenchmarkHeaders, row.BenchmarkHeadersError)));
        Assert.Empty(await store.ResultsAsync("another"));
    }

    [Fact]
    public void A_median_of_nothing_is_not_a_number() => Assert.True(double.IsNaN(RunTimes.Median([])));

    [Fact]
    public void A_run_is_as_slow_as_its_slowest_rank_and_its_warm_up_does_not_count() =>
        Assert.Equal([5.0, 7.0], RunTimes.OfIterations([Time(0, 0, 9), Time(1, 0, 9), Time(1, 2, 7), Time(0, 1, 2), Time(1, 1, 5), Time(0, 2, 3)]));

    [Fact]
    public void A_corrupt_file_is_told_and_left_as_it_is()
    {
        byte[] bytes = new byte[10_000];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(folder["results.db"], bytes);

        Refused("not a usable result store");
        Assert.Equal(bytes, File.ReadAllBytes(folder["results.db"]));
        Assert.Equal(["results.db"], Directory.EnumerateFileSystemEntries(folder.Location).Select(Path.GetFileName));
    }

    [Fact]
    public void The_store_of_a_newer_Parlance_is_told_and_left_as_it_is()
    {
        Make("CREATE TABLE later (x); PRAGMA user_version = 1000;");
        byte[] bytes = File.ReadAllBytes(folder["results.db"]);

        Refused("has version 1000");
        Assert.Equal(bytes, File.ReadAllBytes(folder["results.db"]));
    }

    [Fact]
    public void The_database_of_somebody_else_is_told_and_left_as_it_is()
    {
        Make("CREATE TABLE accounts (money); INSERT INTO accounts VALUES (1000);");
        byte[] bytes = File.ReadAllBytes(folder["results.db"]);

        Refused("is no result store");
        Assert.Equal(bytes, File.ReadAllBytes(folder["results.db"]));
    }

    [Fact]
    public void A_folder_or_an_unreachable_place_is_told()
    {
        Directory.CreateDirectory(folder["results.db"]);
        Refused("not a usable result store");
        Assert.Throws<UserException>(() => ResultStore.Open(Path.Combine(folder.Write("file", ""), "below", "results.db"), TimeProvider.System));
    }

    [Fact]
    public async Task Ten_that_open_a_new_store_at_once_all_get_it()
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(async () =>
        {
            using ResultStore store = Open();
            Assert.Empty(await store.ResultsAsync());
        })));
    }

    public void Dispose() => folder.Dispose();

    private static MeasurementRow Time(int rank, int iteration, double seconds) => new() { Rank = rank, Iteration = iteration, WallSeconds = seconds };

    private ResultStore Open() => ResultStore.Open(folder["results.db"], TimeProvider.System);

    private void Make(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder["results.db"]};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Refused(string cause)
    {
        UserException error = Assert.Throws<UserException>(Open);
        Assert.StartsWith(folder["results.db"], error.Message);
        Assert.Contains(cause, error.Message);
        Assert.Contains("Move the file away", error.Message);
    }
}
