using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parlance.Processes;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.CommandLine;

/// <summary>An evaluation that is killed in the middle and started again.</summary>
public sealed class KilledTests : IDisposable
{
    private readonly Cli cli = new();

    [Fact]
    public async Task It_ends_in_the_same_table_as_one_that_was_left_alone_and_does_nothing_twice()
    {
        cli.Write("answers.json", JsonSerializer.Serialize(new[]
        {
            new { name = Lab.Scan, parallelism_model = "serial", prompt = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) {", outputs = Answers },
        }));
        Assert.Equal(0, (await EvaluateAsync("alone.db").WaitAsync(TimeSpan.FromMinutes(5))).ExitCode);

        using Process killed = cli.Start("evaluate", "--outputs", "answers.json", "--no-timing", "--store", "killed.db");
        Assert.True(await Kernel.ComesTrueAsync(() => Count("killed.db", "evaluations") >= 2), "it never came to a second candidate");
        killed.Kill();
        await killed.WaitForExitAsync();
        long kept = Count("killed.db", "evaluations");
        Assert.InRange(kept, 2, Answers.Length - 1);
        // Nothing that it started outlives it.
        Assert.True(await Kernel.ComesTrueAsync(() => Kernel.Mentioning(cli["killed.db"]).Count == 0));

        ProcessResult again = await EvaluateAsync("killed.db");

        Assert.Contains($"evaluated {Answers.Length} of {Answers.Length} ({kept} known before)", again.Output);
        Assert.Equal(await TableAsync("alone.db"), await TableAsync("killed.db"));
        Assert.Equal(Answers.Length, Count("killed.db", "evaluations"));
        Assert.Equal(Count("alone.db", "runs"), Count("killed.db", "runs"));
    }

    [Fact]
    public async Task Two_at_once_on_one_store_come_to_one_table()
    {
        cli.Write("answers.json", JsonSerializer.Serialize(new[]
        {
            new { name = Lab.Scan, parallelism_model = "serial", prompt = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) {", outputs = Answers[..4] },
        }));

        ProcessResult[] both = await Task.WhenAll(EvaluateAsync("shared.db"), EvaluateAsync("shared.db"));

        Assert.All(both, one => Assert.Equal((0, ""), (one.ExitCode, one.Error)));
        Assert.Equal(4, Count("shared.db", "evaluations"));
        Assert.Equal(4, Count("shared.db", "candidates"));
        Assert.Equal(3, Count("shared.db", "runs"));
    }

    public void Dispose() => cli.Dispose();

    private static string[] Answers { get; } =
    [
        .. Enumerable.Range(0, 3).Select(i => $"double sum = {i - i}; for (size_t i = 0; i < x.size(); ++i) output[i] = sum += x[i]; (void){i}; }}"),
        "output = nonsense; }",
        "output.assign(x.size(), 0.5); }",
        "throw 1; }",
        "std::partial_sum(x.begin(), x.end(), output.begin()); }",
        "std::inclusive_scan(x.begin(), x.end(), output.begin()); }",
    ];

    private Task<ProcessResult> EvaluateAsync(string store) => cli.RunAsync("evaluate", "--outputs", "answers.json", "--no-timing", "--store", store);

    private async Task<IReadOnlyList<string>> TableAsync(string store)
    {
        using ResultStore opened = ResultStore.Open(cli[store], TimeProvider.System);
        return [.. (await opened.ResultsAsync()).Select(row => $"{row.Problem} {row.Execution} {row.CandidateIndex} {row.Verdict} {row.ValidAt} {row.Evidence}")];
    }

    // From outside, while the other process writes.
    private long Count(string store, string table)
    {
        if (!File.Exists(cli[store])) return 0;
        try
        {
            using var connection = new SqliteConnection($"Data Source={cli[store]};Pooling=False");
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM {table}";
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }
}
