using System.Runtime.CompilerServices;

namespace Parlance.Statistics;

/// <summary>What the laws of scaling share: their demands on the measurements, and the least-squares fit.</summary>
internal static class ScalingData
{
    /// <summary>Refuses measurements that do not tell so many parameters and how uncertain they are.</summary>
    public static void Demand(IReadOnlyList<int> processes, IReadOnlyList<double> speedups, int parameters, int fromProcesses, [CallerArgumentExpression(nameof(speedups))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(processes);
        Logs.Positive(speedups, name);
        if (processes.Count != speedups.Count)
            throw new ArgumentException(FormattableString.Invariant($"There are {processes.Count} numbers of processes for {speedups.Count} measurements."), nameof(processes));
        if (processes.Any(one => one < 1)) throw new ArgumentException("At least one process is needed to run anything.", nameof(processes));
        int useful = processes.Count(one => one >= fromProcesses), different = processes.Where(one => one >= fromProcesses).Distinct().Count();
        string from = fromProcesses > 1 ? " with more than one process" : "";
        if (different < parameters)
            throw new ArgumentException(FormattableString.Invariant($"{different} different numbers of processes{from} do not determine {parameters} parameters."), nameof(processes));
        if (useful <= parameters)
            throw new ArgumentException(FormattableString.Invariant($"{useful} measurements{from} determine {parameters} parameters at best, and one more is needed to say how well."), nameof(speedups));
    }
}
