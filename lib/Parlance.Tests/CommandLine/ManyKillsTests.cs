using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Parlance.Processes;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.CommandLine;

/// <summary>An evaluation that ends at any moment, or cannot write: the store is whole, and goes on from what it holds.</summary>
public sealed class ManyKillsTests : IDisposable
{
    private const int Kills = 20;
    private static readonly string[] Kept = [Lab.Scan, Lab.Reduce];
    private static readonly string[] Verb = ["evaluate", "--set", "reference", "--set", "faults", "--no-timing", "--store"];

    private readonly Cli cli = new();

    public ManyKillsTests()
    {
        foreach (string problem in Directory.GetDirectories(cli["problems"]).SelectMany(Directory.GetDirectories))
        {
            if (File.Exists(Path.Combine(problem, "problem.json")) && !Kept.Contains(Path.GetFileName(problem))) Directory.Delete(problem, recursive: true);
        }

        // Races show on the timed input alone, if at all, and nothing is timed here.
        foreach (string race in Directory.GetFiles(cli["problems"], "*omp.cpp", SearchOption.AllDirectories).Where(path => path.Contains("/wrong/", StringComparison.Ordinal))) File.Delete(race);
    }

    [Fact]
    public async Task Killed_twenty_times_it_ends_in_the_table_of_one_that_was_left_alone()
    {
        var moments = new Random(20);
        Assert.Equal(0, (await cli.RunAsync([.. Verb, "alone.db"])).ExitCode);

        for (int i = 0; i < Kills; ++i)
        {
            using Process killed = cli.Start([.. Verb, "killed.db"]);
            await Task.Delay(moments.Next(100, 2500));
            killed.Kill();
            await killed.WaitForExitAsync();
            Assert.True(await Kernel.ComesTrueAsync(() => Kernel.Mentioning(cli["killed.db"]).Count == 0));
        }

        // Before anything mends it.
        if (File.Exists(cli["killed.db"])) AssertWhole("killed.db");
        Assert.Equal(0, (await cli.RunAsync([.. Verb, "killed.db"])).ExitCode);

        AssertWhole("killed.db");
        Assert.Equal(await TableAsync("alone.db"), await TableAsync("killed.db"));
        foreach (string table in new[] { "candidates", "evaluations", "runs", "sources" }) Assert.Equal(Count("alone.db", table), Count("killed.db", table));
    }

    [Fact]
    public async Task Interrupted_it_says_so_and_keeps_what_is_done()
    {
        // One that lasts, so that there is something to interrupt.
        cli.Write($"problems/scan/{Lab.Scan}/wrong/never_ends.serial.cpp", "// hung: never ends\n#include \"kernel.hpp\"\nvoid prefixSum(std::vector<double> const&, std::vector<double> &output) { volatile bool on = true; while (on) {} output.clear(); }\n");
        using Process interrupted = cli.Start([.. Verb, "interrupted.db"]);
        Assert.True(await Kernel.ComesTrueAsync(() => File.Exists(cli["interrupted.db"]) && Count("interrupted.db", "evaluations") >= 1, 120));

        using Process signal = Process.Start("kill", ["-INT", FormattableString.Invariant($"{interrupted.Id}")]);
        await interrupted.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal((130, "Cancelled.\n"), (interrupted.ExitCode, await interrupted.StandardError.ReadToEndAsync()));
        Assert.True(await Kernel.ComesTrueAsync(() => Kernel.Mentioning(cli["interrupted.db"]).Count == 0));
        AssertWhole("interrupted.db");
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_is_told_in_one_line()
    {
        // The second one is there already.
        foreach (string store in new[] { "fresh.db", "there.db" })
        {
            Directory.CreateDirectory(cli["locked"]);
            using (ResultStore.Open(cli["locked/there.db"], TimeProvider.System)) { }
            ProcessResult result = await cli.RunWithinAsync("mount --bind locked locked && mount -o remount,bind,ro locked", "", [.. Verb, $"locked/{store}"]);

            AssertOneLine(result, store);
            Assert.False(File.Exists(cli["locked/fresh.db"]));
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(160)]
    public async Task A_full_disk_is_told_in_one_line_and_nothing_is_half_written(int kilobytes)
    {
        Directory.CreateDirectory(cli["full"]);
        ProcessResult result = await cli.RunWithinAsync(FormattableString.Invariant($"mount -t tmpfs -o size={kilobytes}k none full"), "cp -r full left", [.. Verb, "full/results.db"]);

        AssertOneLine(result, "results.db");
        if (kilobytes > 100) AssertWhole("left/results.db");
    }

    public void Dispose() => cli.Dispose();

    private static void AssertOneLine(ProcessResult result, string store)
    {
        if (result.Error.Contains("unshare", StringComparison.Ordinal) || result.Error.Contains("mount:", StringComparison.Ordinal)) Assert.Skip("Mounting needs root.");
        Assert.Equal((2, result.Error), (result.ExitCode, result.Error));
        Assert.Equal(1, result.Error.Count(letter => letter == '\n'));
        Assert.Contains(store, result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    // Sound pages, no run or candidate without its evaluation, and no evaluation without all of its runs.
    private void AssertWhole(string store)
    {
        Assert.Equal("ok", Ask(store, "SELECT group_concat(integrity_check) FROM pragma_integrity_check"));
        Assert.Equal(0L, Ask(store, "SELECT count(*) FROM pragma_foreign_key_check"));
        Assert.Equal(0L, Ask(store, "SELECT count(*) FROM evaluations e WHERE built AND NOT EXISTS (SELECT 1 FROM runs r WHERE r.evaluation = e.key)"));
        Assert.Equal(0L, Ask(store, "SELECT count(*) FROM (SELECT evaluation FROM runs GROUP BY evaluation, purpose, processes, threads HAVING count(*) > 1)"));
    }

    private async Task<IReadOnlyList<string>> TableAsync(string store)
    {
        using ResultStore opened = ResultStore.Open(cli[store], TimeProvider.System);
        return [.. (await opened.ResultsAsync()).Select(row => $"{row.CandidateSet} {row.Problem} {row.Execution} {row.CandidateIndex} {row.Verdict} {row.ValidAt} {row.Evidence}")];
    }

    private long Count(string store, string table) => Ask(store, $"SELECT count(*) FROM {table}") is long count ? count : 0;

    private object? Ask(string store, string question)
    {
        try
        {
            using var connection = new SqliteConnection($"Data Source={cli[store]};Pooling=False");
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = question;
            return command.ExecuteScalar();
        }
        catch (SqliteException error) when (error.Message.Contains("no such table", StringComparison.Ordinal))
        {
            // Ended before there was any.
            return question.Contains("count(", StringComparison.Ordinal) ? 0L : "ok";
        }
    }
}
