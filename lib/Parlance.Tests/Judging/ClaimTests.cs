using Parlance.Generation;
using Parlance.Judging;
using Parlance.Processes;
using Parlance.Results;
using Parlance.Running;
using Xunit;

namespace Parlance.Tests.Judging;

/// <summary>Times that a candidate's own process wrote, held against what was seen from outside.</summary>
public sealed class ClaimTests
{
    private static readonly EvaluationSettings Timed = Lab.Patient with { Timed = true, Iterations = 3, TimingTimeout = TimeSpan.FromMinutes(1) };

    [Theory]
    [InlineData(0.5, 0.5, 1.0, 1.0, null)]
    [InlineData(0.5, 0.9, 1.0, 1.8, null)]
    [InlineData(0.9, 0.5, 1.0, 1.0, "rank 0 claims calls of 1.80 s in all, and the program ran for 1.00 s")]
    [InlineData(0.5, 0.5, 1.0, 0.7, "its ranks claim 1.00 s on a core, and at most 0.70 s were used")]
    [InlineData(0.01, 0.02, 1.0, 0.0, null)]
    [InlineData(-0.5, 0.5, 1.0, 1.0, "rank 0 claims a negative time")]
    [InlineData(0.5, -0.5, 1.0, 1.0, "rank 0 claims a negative time")]
    public void A_claim_is_bounded_by_what_was_seen(double wall, double cpu, double lived, double used, string? contradiction) =>
        Assert.Equal(contradiction, Claims.Contradiction(RunOf([new(0, 0, wall, cpu, null), new(0, 1, wall, cpu, null)], lived, TimeSpan.FromSeconds(used))));

    [Fact]
    public void Where_the_kernel_tells_no_time_on_a_core_the_wall_alone_bounds() =>
        Assert.Null(Claims.Contradiction(RunOf([new(0, 0, 0.1, 99, null)], 1, null)));

    [Fact]
    public void Each_rank_has_the_whole_wall_to_itself() =>
        Assert.Null(Claims.Contradiction(RunOf([new(0, 0, 0.9, 0, null), new(1, 0, 0.9, 0, null)], 1, null)));

    [Fact]
    public async Task Longer_than_the_program_ran_is_forged()
    {
        Evaluation evaluation = await EvaluateAsync("double times[3] = {1000, 0, -1};");

        Assert.Equal(Verdict.Forged, evaluation.Verdict);
        Assert.Contains("and the program ran for", evaluation.Evidence);
    }

    [Fact]
    public async Task More_on_a_core_than_was_used_is_forged()
    {
        Evaluation evaluation = await EvaluateAsync("double times[3] = {0.001, 1000, -1};");

        Assert.Equal(Verdict.Forged, evaluation.Verdict);
        Assert.Contains("s on a core, and at most", evaluation.Evidence);
    }

    [Fact]
    public async Task Faster_than_memory_is_seen_in_every_table()
    {
        Evaluation evaluation = await EvaluateAsync("double times[3] = {1e-9, 1e-9, -1};");

        Assert.Equal((Verdict.Valid, ""), (evaluation.Verdict, evaluation.Evidence));
        TimingRow timing = TimingOf(evaluation);
        Assert.True(timing.BelowMemoryFloor);
        Assert.Equal(true, ResultFrames.Timings([timing])["below_memory_floor"][0]);
    }

    [Theory]
    [InlineData("void* operator new(std::size_t n)", "std::malloc(n)", "")]
    [InlineData("extern \"C\" void* malloc(std::size_t n)", "__libc_malloc(n)", "extern \"C\" void* __libc_malloc(std::size_t);")]
    [InlineData("extern \"C\" std::size_t fwrite(const void*, std::size_t, std::size_t n, FILE*)", "n", "")]
    public async Task Work_put_off_into_a_function_of_the_driver_is_not_done_there(string function, string result, string before)
    {
        Evaluation evaluation = await (await Lab.OpenAsync()).EvaluateAsync(
            $$"""
            {{before}}
            static std::vector<double> const* from;
            static std::vector<double>* to;
            static void late() {
                if (to == nullptr) return;
                double sum = 0;
                for (std::size_t i = 0; i < from->size(); ++i) (*to)[i] = sum += (*from)[i];
                to = nullptr;
            }
            {{function}} {
                late();
                return {{result}};
            }
            void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
                from = &x;
                to = &output;
            }
            """, settings: Lab.Patient);

        Assert.NotEqual(Verdict.Valid, evaluation.Verdict);
    }

    [Fact]
    public void Every_problem_says_what_must_be_read_of_its_timed_input() =>
        Assert.All(Lab.Catalogue.Problems, problem => Assert.True(problem.Timed.Bytes > 0, problem.Name));

    private static Run RunOf(Measurement[] measurements, double lived, TimeSpan? used) =>
        new(Purpose.Time, new(1), 0, new Launch(new ProcessResult(Ending.Exited, 0, "", "", TimeSpan.FromSeconds(lived)) { Cpu = used }), measurements);

    private static TimingRow TimingOf(Evaluation evaluation)
    {
        Candidate candidate = evaluation.Candidate;
        ResultRow row = new() { CandidateSet = candidate.Set, Problem = candidate.Problem.Name, Execution = candidate.Execution.Name, Evaluation = "one" };
        RunVerdict timed = evaluation.Runs.Single(run => run.Run.Purpose == Purpose.Time);
        IEnumerable<MeasurementRow> times = timed.Run.Measurements.Select(one => new MeasurementRow { Run = 1, Rank = one.Rank, Iteration = one.Iteration, WallSeconds = one.Wall });
        return Assert.Single(TimingRow.Of([row], [new RunRow { Id = 1, Evaluation = "one", Purpose = "time", Processes = 1 }], times, Lab.Catalogue));
    }

    // Right, and with other times in the place of those that were taken: it looks for them in its own records at each later call.
    private static async Task<Evaluation> EvaluateAsync(string times)
    {
        Candidate candidate = Lab.Candidate(
            $$"""
            #include <fcntl.h>
            #include <unistd.h>
            void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
                std::partial_sum(x.begin(), x.end(), output.begin());
                struct Header { std::uint32_t kind, index; std::uint64_t length; } header;
                int file = open("rank-0.bin", O_RDWR);
                {{times}}
                for (off_t at = 0; pread(file, &header, sizeof header, at) == sizeof header; at += sizeof header + header.length)
                    if (header.kind == 2 && pwrite(file, times, sizeof times, at + sizeof header) < 0) _exit(1);
                close(file);
            }
            """);
        candidate = candidate with { Problem = candidate.Problem with { Timed = candidate.Problem.Timed with { Size = 20_000 } } };
        return await (await Lab.OpenAsync()).EvaluateAsync(candidate, Timed);
    }
}
