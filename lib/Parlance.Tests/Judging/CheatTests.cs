using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Judging;

/// <summary>Candidates that would be taken for right by a judge who trusts them. None is valid, and none stops the judge.</summary>
public sealed class CheatTests
{
    private const string Signature = "void prefixSum(std::vector<double> const& x, std::vector<double> &output)";
    private const string Right = "std::partial_sum(x.begin(), x.end(), output.begin());";
    private const string Files = "#include <unistd.h>\n#include <sys/stat.h>\n#include <fcntl.h>\n";

    // A timed input small enough to cost nothing and larger than every small input.
    private static readonly EvaluationSettings Timed = Lab.Patient with { Timed = true, Iterations = 3, TimingTimeout = TimeSpan.FromMinutes(1) };

    [Theory]
    [InlineData("unlink(\"rank-0.bin\");")]
    [InlineData("truncate(\"rank-0.bin\", 0);")]
    [InlineData("truncate(\"rank-0.bin\", 20);")]
    [InlineData("unlink(\"rank-0.bin\"); mkdir(\"rank-0.bin\", 0777);")]
    [InlineData("unlink(\"rank-0.bin\"); mkfifo(\"rank-0.bin\", 0666);")]
    [InlineData("unlink(\"rank-0.bin\"); symlink(\"/dev/zero\", \"rank-0.bin\");")]
    [InlineData("unlink(\"rank-0.bin\"); symlink(\"/etc/shadow\", \"rank-0.bin\");")]
    [InlineData("std::ofstream f(\"rank-0.bin\", std::ios::binary); f << std::string(1000, '\\xff'); f.close(); _Exit(0);")]
    [InlineData("chmod(\"rank-0.bin\", 0);")]
    public async Task Whoever_meddles_with_the_records_is_not_valid_by_it(string meddle)
    {
        Evaluation evaluation = await EvaluateAsync($"{Files}{Signature} {{ {meddle} output.assign(x.size(), 0.0); }}");

        Assert.Contains(evaluation.Verdict, new[] { Verdict.Forged, Verdict.WrongAnswer, Verdict.Crashed });
    }

    [Fact]
    public async Task Forged_records_of_a_good_end_without_answers_are_told_as_such()
    {
        Evaluation evaluation = await EvaluateAsync(
            $$"""
            {{Files}}
            {{Signature}} {
                struct { std::uint32_t kind, index; std::uint64_t length; } end{4, 0, 0};
                int file = open("rank-0.bin", O_WRONLY | O_TRUNC);
                if (write(file, &end, sizeof end) == sizeof end) _exit(0);
            }
            """);

        Assert.Equal(Verdict.Forged, evaluation.Verdict);
        Assert.Contains("the records of rank 0 are not such as its driver writes", evaluation.Evidence);
    }

    [Fact]
    public async Task An_answer_longer_than_its_record_is_told_as_forged()
    {
        Evaluation evaluation = await EvaluateAsync(
            $$"""
            {{Files}}
            {{Signature}} {
                int file = open("rank-0.bin", O_WRONLY | O_TRUNC);
                for (std::uint32_t i = 0; i < 8; ++i) {
                    struct { std::uint32_t kind, index; std::uint64_t length; } begun{1, i, 0};
                    struct { std::uint32_t kind, index; std::uint64_t length; double times[3]; } timed{2, i, 24, {0, 0, 0} };
                    struct { std::uint32_t kind, index; std::uint64_t length, claim; } answer{3, i, 8, ~0ull};
                    if (write(file, &begun, sizeof begun) < 0 || write(file, &timed, sizeof timed) < 0 || write(file, &answer, sizeof answer) < 0) _exit(1);
                }
                struct { std::uint32_t kind, index; std::uint64_t length; } end{4, 0, 0};
                if (write(file, &end, sizeof end) > 0) _exit(0);
            }
            """);

        Assert.Equal(Verdict.Forged, evaluation.Verdict);
        Assert.Contains("claims more values than it has", evaluation.Evidence);
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_what_the_watch_reads_does_not_stop_the_watch()
    {
        Evaluation evaluation = await EvaluateAsync(
            $"{Files}{Signature} {{ unlink(\"watch-0.bin\"); mkfifo(\"watch-0.bin\", 0666); volatile bool on = true; while (on) {{}} }}", "mpi", Lab.Brief);

        Assert.Equal(Verdict.Hung, evaluation.Verdict);
    }

    [Fact]
    public async Task Folders_without_end_do_not_stop_the_judge()
    {
        Evaluation evaluation = await EvaluateAsync(
            $"{Files}{Signature} {{ for (int i = 0; i < 3000 && mkdir(\"a-name-of-some-length\", 0777) == 0 && chdir(\"a-name-of-some-length\") == 0; ++i) {{}} {Right} }}");

        Assert.Equal(Verdict.Valid, evaluation.Verdict);
        Assert.DoesNotContain(Directory.EnumerateDirectories(Path.Combine(Lab.Scratch.Root, "runs")), run => Directory.Exists(Path.Combine(run, "out", "a-name-of-some-length")));
    }

    [Fact]
    public async Task Writing_without_end_is_stopped()
    {
        Evaluation evaluation = await EvaluateAsync(
            $"{Signature} {{ std::string block(1 << 20, 'x'); for (int i = 0; ; ++i) {{ std::ofstream f(\"file-\" + std::to_string(i % 9)); for (int j = 0; j < 400; ++j) f << block; }} }}");

        Assert.Equal(Verdict.OverOutput, evaluation.Verdict);
    }

    [Fact]
    public async Task Right_on_small_inputs_alone_is_not_enough()
    {
        Evaluation evaluation = await EvaluateTimedAsync($"{Signature} {{ if (x.size() < 5000) {Right} else output.assign(x.size(), 0.0); }}");

        Assert.Equal(Verdict.WrongAnswer, evaluation.Verdict);
        Assert.Equal([1], evaluation.ValidAt.Select(at => at.Processes));
        Assert.Contains("input 'timed input 0'", evaluation.Evidence);
    }

    [Fact]
    public async Task The_first_answer_remembered_is_wrong_the_second_time()
    {
        Evaluation evaluation = await EvaluateTimedAsync(
            $"{Signature} {{ static std::map<size_t, std::vector<double>> known; auto& one = known[x.size()]; if (one.empty()) {{ {Right} one = output; }} else output = one; }}");

        Assert.Equal(Verdict.WrongAnswer, evaluation.Verdict);
        Assert.Contains("input 'timed input 1'", evaluation.Evidence);
    }

    [Fact]
    public async Task Slow_on_the_timed_input_alone_is_too_slow()
    {
        Evaluation evaluation = await EvaluateTimedAsync(
            $"{Signature} {{ if (x.size() > 5000) std::this_thread::sleep_for(std::chrono::minutes(10)); {Right} }}", Timed with { TimingTimeout = TimeSpan.FromSeconds(2) });

        Assert.Equal(Verdict.TooSlow, evaluation.Verdict);
    }

    [Fact]
    public async Task A_changed_input_does_not_change_the_question()
    {
        Evaluation evaluation = await EvaluateAsync(
            $"{Signature} {{ auto& own = const_cast<std::vector<double>&>(x); std::fill(own.begin(), own.end(), 0.0); output.assign(x.size(), 0.0); }}");

        Assert.Equal(Verdict.WrongAnswer, evaluation.Verdict);
    }

    [Fact]
    public async Task The_seed_differs_with_the_program_and_not_with_the_day()
    {
        Evaluation first = await EvaluateAsync($"{Signature} {{ {Right} }}"), again = await EvaluateAsync($"{Signature} {{ {Right} }}");
        Evaluation other = await EvaluateAsync($"{Signature} {{ {Right} }} int another = 1;");

        Assert.Equal(first.Runs[0].Run.Seed, again.Runs[0].Run.Seed);
        Assert.NotEqual(first.Runs[0].Run.Seed, other.Runs[0].Run.Seed);
    }

    private static async Task<Evaluation> EvaluateAsync(string source, string execution = "serial", EvaluationSettings? settings = null) =>
        await (await Lab.OpenAsync()).EvaluateAsync(source, execution, settings: settings);

    private static async Task<Evaluation> EvaluateTimedAsync(string source, EvaluationSettings? settings = null)
    {
        Candidate candidate = Lab.Candidate(source);
        Problem small = candidate.Problem with { Timed = new TimedInput(20_000, "elements") };
        return await (await Lab.OpenAsync()).EvaluateAsync(candidate with { Problem = small }, settings ?? Timed);
    }
}
