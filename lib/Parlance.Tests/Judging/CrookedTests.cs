using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Judging;

/// <summary>Every candidate in the folder <c>Crooked</c>: it gets one of the verdicts of its first line, harms nothing, and leaves nothing behind.</summary>
public sealed class CrookedTests
{
    private const string Mark = "crooked-was-here";
    private const string Good = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) { std::partial_sum(x.begin(), x.end(), output.begin()); }";

    // What must be stopped is stopped soon; the timed input costs nothing and is larger than every small one.
    private static readonly EvaluationSettings Settings = new() { ValidationTimeout = TimeSpan.FromSeconds(3), TimingTimeout = TimeSpan.FromSeconds(6), Iterations = 3 };

    private static string Folder => Path.Combine(Lab.House.Root, "lib", "Parlance.Tests", "Judging", "Crooked");

    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Folder, "*.cpp").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_many_and_each_says_what_it_may_get()
    {
        Assert.True(All.Count() >= 40);
        Assert.All(All, row => Assert.DoesNotContain(Verdict.Valid, Allowed(row.Data)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_gets_none_the_better_of_its_judge(string file)
    {
        // Whatever sees this folder belongs to this candidate, and no other test's does.
        var own = new Scratch(TestFolder.Passable("parlance-tests-crooked-"));
        Judge judge = (await Lab.OpenAsync()).JudgeIn(own);
        string[] before = Places();

        Evaluation evaluation = await judge.EvaluateAsync(Small(Read(file), file.Split('.')[^2]), await Lab.ToolchainAsync(file.Split('.')[^2]), Settings);

        Assert.True(Allowed(file).Contains(evaluation.Verdict), $"{evaluation.Verdict.Name()}: {evaluation.Evidence}\n{string.Join('\n', evaluation.Runs.Select(run => run.Run.Process))}");
        Assert.DoesNotContain(evaluation.Evidence, char.IsControl);
        Assert.DoesNotContain(evaluation.Runs, run => run.Run.Process.Output.Contains("REACHED", StringComparison.Ordinal) || run.Run.Process.Output.Contains("FOUND", StringComparison.Ordinal));
        Assert.True(await Kernel.ComesTrueAsync(() => Kernel.Seeing(own.Root).Count == 0), "a process of it is still there");
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(own.Root, "runs")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(own.Root, "cache")));
        Assert.Equal(before, Places());
        Assert.All(new[] { "/tmp", "/var/tmp", "/dev/shm", "/", "/run" }, place => Assert.False(File.Exists(Path.Combine(place, Mark)), place));

        Evaluation next = await judge.EvaluateAsync(Small(Good, "serial"), await Lab.ToolchainAsync(), Lab.Patient);
        Assert.Equal((Verdict.Valid, ""), (next.Verdict, next.Evidence));
    }

    private static Candidate Small(string source, string execution)
    {
        Candidate candidate = Lab.Candidate(source, execution);
        return candidate with { Problem = candidate.Problem with { Timed = candidate.Problem.Timed with { Size = 20_000 } } };
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static Verdict[] Allowed(string file) => [.. Label.Parse(Read(file))!.Verdict.Split('|').Select(Verdicts.Parse)];

    // What lies where a program of ours could write: the problem, and the parts of it that are kept.
    private static string[] Places() =>
        [.. new DirectoryInfo(Lab.Catalogue.Problem(Lab.Scan).Folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => FormattableString.Invariant($"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"))
            .Order(StringComparer.Ordinal)];
}
