using System.Globalization;
using Parlance.Problems;
using Parlance.Processes;

namespace Parlance.Running;

/// <summary>Starts a built candidate on a number of processes, inside the isolation.</summary>
public sealed class Launcher(ProcessRunner processes, IIsolation isolation, TimeProvider clock)
{
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
        ["PATH"] = "/usr/bin:/bin",
    };

    /// <summary>Runs the program of a build. The records of its ranks are in the run's writable folder afterwards.</summary>
    public async Task<Launch> RunAsync(ScratchFolder build, ScratchFolder run, ExecutionModel execution, RunPlan plan, TimeSpan timeout, CancellationToken cancellation = default)
    {
        string program = Path.Combine(build.Out, "program");
        var confinement = new Confinement { Read = [build.Out], Write = run.Out, Environment = Environment, CpuSeconds = (int)timeout.TotalSeconds + 1 };
        DeadlockWatch? watch = execution.HasRanks ? new DeadlockWatch(run.Out, plan.Processes, clock) : null;
        Command command = Start(execution, plan, [program, .. plan.Words(run.Out)]) with
        {
            Limits = new() { Time = timeout, Memory = 6L << 30, Output = 64 << 10, Folder = run.Out, FolderSize = 2L << 30, Watcher = watch },
        };
        ProcessResult result = await processes.RunAsync(isolation.Wrap(command, confinement), cancellation).ConfigureAwait(false);
        return new(result, watch is null ? [] : await LocateAsync(watch.Deadlock, program, run, cancellation).ConfigureAwait(false));
    }

    // The program is the candidate's, so even reading its line table is done in isolation.
    private async Task<IReadOnlyList<BlockedRank>> LocateAsync(IReadOnlyList<BlockedRank> ranks, string program, ScratchFolder run, CancellationToken cancellation)
    {
        ulong[] sites = [.. ranks.Where(rank => rank.Site != 0).Select(rank => rank.Site).Distinct()];
        if (sites.Length == 0 || Executables.Find("addr2line") is not string addr2line) return ranks;
        var command = new Command(addr2line, ["-e", program, .. sites.Select(site => $"0x{site - 1:x}")]) { Limits = new() { Time = TimeSpan.FromSeconds(10) } };
        var confinement = new Confinement { Read = [Path.GetDirectoryName(program)!], Write = run.Out };
        ProcessResult result = await processes.RunAsync(isolation.Wrap(command, confinement), cancellation).ConfigureAwait(false);
        string[] places = result.Output.Split('\n');
        return [.. ranks.Select(rank => rank with { Line = Line(places.ElementAtOrDefault(Array.IndexOf(sites, rank.Site))) })];
    }

    private static int? Line(string? place) =>
        place is not null && place.Contains("candidate.cpp:", StringComparison.Ordinal)
        && int.TryParse(place.Split(':')[^1].Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int line) ? line : null;

    private static Command Start(ExecutionModel execution, RunPlan plan, IReadOnlyList<string> program)
    {
        // One rank needs no launcher, which would cost a tenth of a second.
        if (execution.Launcher == LauncherKind.Direct || plan.Processes == 1) return new Command(program[0], [.. program.Skip(1)]);
        string mpirun = Executables.Find("mpirun") ?? throw new UserException("mpirun", "it is not on the search path", "Run environment/setup, which installs Open MPI");
        // Bound ranks vary far less; ranks that outnumber the cores cannot be bound.
        string binding = plan.Processes <= System.Environment.ProcessorCount ? "core" : "none";
        string count = plan.Processes.ToString(CultureInfo.InvariantCulture);
        return new Command(mpirun, ["--oversubscribe", "--bind-to", binding, "-np", count, .. program]);
    }
}
