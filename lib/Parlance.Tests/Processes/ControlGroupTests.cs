using Parlance.Building;
using Parlance.Generation;
using Parlance.Judging;
using Parlance.Processes;
using Parlance.Running;
using Xunit;

namespace Parlance.Tests.Processes;

/// <summary>Runs in a control group, where the machine lets the tests make one.</summary>
public sealed class ControlGroupTests : IDisposable
{
    private readonly string? folder = Make();

    [Fact]
    public async Task A_tree_over_the_memory_of_its_group_is_ended_by_the_kernel()
    {
        var group = Need();
        using var processes = new ProcessRunner(TimeProvider.System, group);
        var greedy = new Command("bash", "-c", "x=$(head -c 300000000 /dev/zero | tr '\\0' a); echo ${#x}") { Limits = new() { Memory = 64 << 20, Time = TimeSpan.FromMinutes(1) } };

        ProcessResult result = await processes.RunAsync(greedy);

        Assert.Equal(Ending.OverMemory, result.Ending);
        Assert.Empty(Directory.GetDirectories(group.Folder));
    }

    [Fact]
    public async Task A_right_candidate_is_valid_in_its_group_and_leaves_none_behind()
    {
        var group = Need();
        using var processes = new ProcessRunner(TimeProvider.System, group);
        Lab lab = await Lab.OpenAsync();
        var harness = new Harness(Lab.Catalogue, processes, Lab.Scratch, (model, _) => Lab.ToolchainAsync(model.Name));
        var judge = new Judge(new Builder(harness, processes, lab.Sandbox), new Launcher(processes, lab.Sandbox, TimeProvider.System), new Checker(harness, processes), Lab.Scratch, Lab.Cores);
        Candidate candidate = Lab.Candidate(Tests.Judging.AnswerTests.Solution(Lab.Scan, "mpi"), "mpi");

        Evaluation evaluation = await judge.EvaluateAsync(candidate, await Lab.ToolchainAsync("mpi"), Lab.Patient);

        Assert.Equal((Verdict.Valid, ""), (evaluation.Verdict, evaluation.Evidence));
        Assert.Empty(Directory.GetDirectories(group.Folder));
    }

    [Fact]
    public void A_folder_that_is_no_control_group_is_told()
    {
        using TestFolder plain = new();

        UserException error = Assert.Throws<UserException>(() => new ControlGroup(plain.Location).Create(1 << 20).Dispose());

        Assert.Contains("no memory controller", error.Cause);
        Assert.Contains(ControlGroup.Variable, error.Remedy);
        Assert.Empty(Directory.GetDirectories(plain.Location));
    }

    public void Dispose()
    {
        if (folder is not null) Directory.Delete(folder);
    }

    private ControlGroup Need()
    {
        if (folder is null) Assert.Skip("No memory control group can be made here: it takes root and a writable hierarchy.");
        return new ControlGroup(folder!);
    }

    // A group at the top of the hierarchy is nobody else's.
    private static string? Make()
    {
        string top = Directory.Exists("/sys/fs/cgroup/memory") ? "/sys/fs/cgroup/memory" : "/sys/fs/cgroup";
        string made = Path.Combine(top, $"parlance-tests-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(made);
            if (File.Exists(Path.Combine(made, "memory.limit_in_bytes")) || File.Exists(Path.Combine(made, "memory.max"))) return made;
            Directory.Delete(made);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Not ours to make.
        }

        return null;
    }
}
