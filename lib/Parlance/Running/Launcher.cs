using System.Globalization;
using Parlance.Problems;
using Parlance.Processes;

namespace Parlance.Running;

/// <summary>Starts a built candidate on a number of processes and threads, inside the isolation.</summary>
public sealed class Launcher(ProcessRunner processes, IIsolation isolation, TimeProvider clock)
{
    private const string CrashMark = "parlance: crash";
    private readonly SourceLines sources = new(processes, isolation);

    private static readonly Dictionary<string, string> Environment = new()
    {
        // Ranks that wait give their core away: four ranks on two cores would spin otherwise.
        ["OMPI_MCA_mpi_yield_when_idle"] = "1",
        ["OMPI_MCA_pml"] = "ob1",
        ["OMPI_MCA_btl"] = "self,vader",
        ["OMPI_MCA_btl_vader_single_copy_mechanism"] = "none",
        ["OMPI_MCA_ess_singleton_isolated"] = "1",
        ["OMPI_MCA_btl_base_warn_component_unused"] = "0",
        ["OMPI_ALLOW_RUN_AS_ROOT"] = "1",
        ["OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"] = "1",
        ["OMP_WAIT_POLICY"] = "passive",
        // Large pages: fetching small ones for the large inputs would cost more than the calls that are timed.
        ["GLIBC_TUNABLES"] = "glibc.malloc.hugetlb=1",
        ["PATH"] = "/usr/bin:/bin",
    };

    /// <summary>Runs the program of a build. The records of its ranks are in the run's writable folder afterwards.</summary>
    public async Task<Launch> RunAsync(ScratchFolder build, ScratchFolder run, ExecutionModel execution, RunPlan plan, TimeSpan timeout, CancellationToken cancellation = default)
    {
        string program = Path.Combine(build.Out, "program");
        var confinement = new Confinement { Read = [build.Out], Write = run.Out, FileSize = 3L << 29, Environment = With(plan.Configuration.Threads), CpuSeconds = ((int)timeout.TotalSeconds + 1) * plan.Configuration.Threads };
        using DeadlockWatch? watch = execution.HasRanks ? new DeadlockWatch(run.Out, plan.Configuration.Processes, clock) : null;
        Command command = Start(execution, plan, [program, .. plan.Words(run.Out)]) with
        {
            Limits = new() { Time = timeout, Memory = 6L << 30, Output = 64 << 10, Folder = run.Out, FolderSize = 2L << 30, Watcher = watch },
        };
        ProcessResult result = await processes.RunAsync(isolation.Wrap(command, confinement), cancellation).ConfigureAwait(false);
        IReadOnlyList<BlockedRank> deadlock = watch?.Deadlock ?? [];
        ulong[] frames = CrashFrames(result.Error);
        IReadOnlyDictionary<ulong, int> lines = await sources.LinesAsync(program, [.. deadlock.Select(rank => rank.Site), .. frames], run, cancellation).ConfigureAwait(false);
        return new(result)
        {
            Deadlock = [.. deadlock.Select(rank => rank with { Line = lines.TryGetValue(rank.Site, out int line) ? line : null })],
            Traffic = watch?.Traffic,
            CrashLine = frames.Where(lines.ContainsKey).Select(frame => (int?)lines[frame]).FirstOrDefault(),
        };
    }

    // What the harness writes before a program goes down: the frames' offsets, innermost first.
    private static ulong[] CrashFrames(string error) =>
        [.. (error.Split('\n').FirstOrDefault(line => line.StartsWith(CrashMark, StringComparison.Ordinal)) ?? CrashMark)[CrashMark.Length..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => ulong.TryParse(word.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong frame) ? frame : 0)
            .Where(frame => frame != 0)];

    private static Dictionary<string, string> With(int threads) =>
        new(Environment) { ["OMP_NUM_THREADS"] = threads.ToString(CultureInfo.InvariantCulture), ["OMP_DYNAMIC"] = "false" };

    private static Command Start(ExecutionModel execution, RunPlan plan, IReadOnlyList<string> program)
    {
        // One rank needs no launcher, which would cost a tenth of a second.
        if (execution.Launcher == LauncherKind.Direct || plan.Configuration.Processes == 1) return new Command(program[0], [.. program.Skip(1)]);
        string mpirun = Executables.Find("mpirun") ?? throw new UserException("mpirun", "it is not on the search path", "Run environment/setup, which installs Open MPI");
        // Bound ranks vary far less. Those that outnumber the cores cannot be bound, and runs side by side would all be bound to the first cores.
        string binding = plan.Purpose == Purpose.Time && plan.Configuration.Threads == 1 && plan.Configuration.Processes <= System.Environment.ProcessorCount ? "core" : "none";
        string count = plan.Configuration.Processes.ToString(CultureInfo.InvariantCulture);
        return new Command(mpirun, ["--oversubscribe", "--bind-to", binding, "-np", count, .. program]);
    }
}
