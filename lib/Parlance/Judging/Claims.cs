using System.Globalization;
using Parlance.Processes;
using Parlance.Running;

namespace Parlance.Judging;

/// <summary>Holds the times that a candidate's own process wrote against what was seen of it from outside.</summary>
/// <remarks>Only claims that are too large can be told so. Those that are too small stand out by the memory they would have had to read.</remarks>
public static class Claims
{
    // What the kernel's counters leave out of each process, and what two clocks may differ by.
    private const double CpuSlack = 0.05, CpuShare = 0.2, WallSlack = 0.01;

    /// <summary>What cannot be true of a run's times. Null when all can.</summary>
    public static string? Contradiction(Run run)
    {
        foreach (IGrouping<int, Measurement> rank in run.Measurements.GroupBy(one => one.Rank))
        {
            if (rank.Any(one => one.Wall < 0 || one.Cpu < 0)) return string.Create(CultureInfo.InvariantCulture, $"rank {rank.Key} claims a negative time");
            double wall = rank.Sum(one => one.Wall), lived = run.Process.Wall.TotalSeconds;
            if (wall > lived + WallSlack) return string.Create(CultureInfo.InvariantCulture, $"rank {rank.Key} claims calls of {wall:0.00} s in all, and the program ran for {lived:0.00} s");
        }

        double cpu = run.Measurements.Sum(one => one.Cpu);
        return run.Process.Cpu is TimeSpan seen && cpu - seen.TotalSeconds > CpuShare * cpu + CpuSlack * run.Configuration.Processes
            ? string.Create(CultureInfo.InvariantCulture, $"its ranks claim {cpu:0.00} s on a core, and at most {seen.TotalSeconds:0.00} s were used")
            : null;
    }
}
