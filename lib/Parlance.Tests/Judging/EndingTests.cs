using Parlance.Judging;
using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Judging;

/// <summary>Candidates that do not come to their end as they should.</summary>
public sealed class EndingTests
{
    private const string Signature = "void prefixSum(std::vector<double> const& x, std::vector<double> &output)";

    [Theory]
    [InlineData("*(volatile int*)nullptr = 1;", "segmentation fault (signal 11)")]
    [InlineData("std::abort();", "aborted (signal 6)")]
    [InlineData("volatile int seven = 7, zero = 0; output[0] = seven / zero;", "arithmetic exception (signal 8)")]
    [InlineData("throw std::runtime_error(\"no such luck\");", "uncaught exception: no such luck")]
    [InlineData("throw 3;", "uncaught exception")]
    [InlineData("std::exit(3);", "exit with code 3 before the end")]
    [InlineData("std::exit(0);", "exit with code 0 before the end")]
    [InlineData("std::puts(\"Validation: PASS\"); std::fflush(stdout); _Exit(0);", "exit with code 0 before the end")]
    public async Task A_serial_crash_is_told_with_its_cause(string body, string cause)
    {
        Evaluation evaluation = await EvaluateAsync(body);

        Assert.Equal(Verdict.Crashed, evaluation.Verdict);
        Assert.StartsWith("at 1 process, in input 'one element': ", evaluation.Evidence);
        Assert.Contains(cause, evaluation.Evidence);
    }

    [Theory]
    [InlineData("*(volatile int*)nullptr = 1;", "rank 1", "signal 11")]
    [InlineData("throw std::runtime_error(\"no such luck\");", "rank 1", "no such luck")]
    [InlineData("MPI_Abort(MPI_COMM_WORLD, 7);", "", "7")]
    public async Task A_crash_of_one_rank_is_told_with_the_rank(string body, string rank, string cause)
    {
        Evaluation evaluation = await EvaluateAsync($"int r; MPI_Comm_rank(MPI_COMM_WORLD, &r); if (r == 1) {{ {body} }} output = x; std::partial_sum(x.begin(), x.end(), output.begin());", "mpi");

        Assert.Equal(Verdict.Crashed, evaluation.Verdict);
        Assert.Equal([1], evaluation.ValidAt.Select(at => at.Processes));
        Assert.StartsWith("at 2 processes, ", evaluation.Evidence);
        Assert.Contains(rank, evaluation.Evidence);
        Assert.Contains(cause, evaluation.Evidence);
    }

    [Fact]
    public async Task An_endless_loop_is_hung()
    {
        Evaluation evaluation = await EvaluateAsync("volatile bool on = true; while (on) {}", settings: Lab.Brief);

        Assert.Equal(Verdict.Hung, evaluation.Verdict);
        Assert.Contains("input 'one element'", evaluation.Evidence);
    }

    [Fact]
    public async Task A_hung_rank_is_killed_with_its_siblings()
    {
        // The command lines of whatever it starts name this scratch, and no other test's do.
        var own = new Scratch(TestFolder.Passable("parlance-tests-hung-"));
        Judge judge = (await Lab.OpenAsync()).JudgeIn(own);
        var candidate = Lab.Candidate(
            $$"""
            {{Signature}} {
                int rank;
                MPI_Comm_rank(MPI_COMM_WORLD, &rank);
                volatile bool on = rank == 1;
                while (on) {}
                MPI_Barrier(MPI_COMM_WORLD);
                std::partial_sum(x.begin(), x.end(), output.begin());
            }
            """, "mpi");
        int most = 0;
        Task<Evaluation> running = Task.Run(async () => await judge.EvaluateAsync(candidate, await Lab.ToolchainAsync("mpi"), Lab.Brief));
        while (!running.IsCompleted)
        {
            most = Math.Max(most, Kernel.Mentioning(own.Root).Count);
            await Task.WhenAny(running, Task.Delay(50));
        }

        Evaluation evaluation = await running;
        Assert.Equal(Verdict.Hung, evaluation.Verdict);
        Assert.All(evaluation.Runs.Skip(1), run => Assert.Equal(Verdict.Hung, run.Verdict));
        Assert.True(most >= 4, $"only {most} processes were ever seen: the test does not see what it should");
        Assert.True(await Kernel.ComesTrueAsync(() => Kernel.Mentioning(own.Root).Count == 0), "a rank is still there");
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(own.Root, "runs")));
    }

    [Fact]
    public async Task Ranks_that_wait_for_each_other_are_told_with_their_calls()
    {
        Evaluation evaluation = await EvaluateAsync(
            """
            int rank, ranks;
            MPI_Comm_rank(MPI_COMM_WORLD, &rank);
            MPI_Comm_size(MPI_COMM_WORLD, &ranks);
            std::partial_sum(x.begin(), x.end(), output.begin());
            double other;
            if (ranks == 2) MPI_Recv(&other, 1, MPI_DOUBLE, 1 - rank, 5, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            """, "mpi");

        Assert.Equal(Verdict.Hung, evaluation.Verdict);
        // After a hang no further count is tried.
        Assert.Equal([1], evaluation.ValidAt.Select(at => at.Processes));
        Assert.Equal([1, 2], evaluation.Runs.Select(run => run.Run.Configuration.Processes));
        Assert.Contains("rank 0: MPI_Recv(source=1, tag=5)", evaluation.Evidence);
        Assert.Contains("rank 1: MPI_Recv(source=0, tag=5)", evaluation.Evidence);
    }

    [Fact]
    public async Task Ranks_that_compute_long_between_their_calls_are_not_mistaken_for_a_deadlock()
    {
        Evaluation evaluation = await EvaluateAsync(
            """
            int rank, ranks;
            MPI_Comm_rank(MPI_COMM_WORLD, &rank);
            MPI_Comm_size(MPI_COMM_WORLD, &ranks);
            if (x.size() == 1024 && ranks == 2 && rank == 0) std::this_thread::sleep_for(std::chrono::seconds(4));
            MPI_Barrier(MPI_COMM_WORLD);
            std::partial_sum(x.begin(), x.end(), output.begin());
            """, "mpi");

        Assert.Equal((Verdict.Valid, ""), (evaluation.Verdict, evaluation.Evidence));
    }

    [Theory]
    [InlineData("for (;;) std::puts(\"a line of some length, over and over again\");", Verdict.OverOutput)]
    [InlineData("for (;;) std::fputs(\"a line of some length, over and over again\", stderr);", Verdict.OverOutput)]
    [InlineData("std::vector<double> much(3000000000u); output[0] = much[7];", Verdict.OverMemory)]
    public async Task What_takes_too_much_is_stopped(string body, Verdict verdict) =>
        Assert.Equal(verdict, (await EvaluateAsync(body)).Verdict);

    [Fact]
    public async Task Output_that_no_one_asked_for_decides_nothing()
    {
        Evaluation evaluation = await EvaluateAsync("std::printf(\"Time: three seconds\\nValidation: FAIL\\n\\377\\n\"); std::partial_sum(x.begin(), x.end(), output.begin());");

        Assert.Equal(Verdict.Valid, evaluation.Verdict);
        Assert.Contains("Time: three seconds", evaluation.Runs[0].Run.Process.Output);
    }

    private static async Task<Evaluation> EvaluateAsync(string body, string execution = "serial", EvaluationSettings? settings = null) =>
        await (await Lab.OpenAsync()).EvaluateAsync($"{Signature} {{\n{body}\n}}", execution, settings: settings);
}
