using MathNet.Numerics.LinearAlgebra;

namespace Parlance.Statistics;

/// <summary>Speedup with contention and with processes that must agree among each other: S(p) = p / (1 + σ(p-1) + κp(p-1)). Unlike Amdahl's law it can fall again; κ = 0 is that law.</summary>
/// <param name="Contention">σ, the share of work that waits for a shared resource: Amdahl's serial share.</param>
/// <param name="Coherency">κ, the cost of each pair of processes that keep in step, in shares of the one-process time; below 0 where the data do not bend so.</param>
/// <remarks>Gunther, "Guerrilla Capacity Planning" (2007), chapters 4 to 6, doi:10.1007/978-3-540-31010-5; least squares on the speedups, which must be relative to one process.</remarks>
public readonly record struct UniversalScalability(Estimate Contention, Estimate Coherency)
{
    /// <summary>The law that comes nearest to speedups at numbers of processes. Throws for fewer than three measurements with more than one process, fewer than two different numbers of processes, lists of different length, or a speedup that is not above 0 and finite.</summary>
    public static UniversalScalability Fit(IReadOnlyList<int> processes, IReadOnlyList<double> speedups, double confidence = 0.95)
    {
        ScalingData.Demand(processes, speedups, 2, 2);
        Estimate[] fit = LeastSquares.Fit(processes, speedups, (law, p) => Law(law[0], law[1], p), Slopes, Start(processes, speedups), confidence);
        return new(fit[0], fit[1]);
    }

    /// <summary>The speedup that the law promises on so many processes. Throws for fewer than one.</summary>
    public double Speedup(double processes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(processes, 1);
        return Law(Contention.Value, Coherency.Value, processes);
    }

    /// <summary>The number of processes beyond which more of them slow down, √((1-σ)/κ). Infinite where κ is not above 0, and at least 1.</summary>
    public double BestProcesses => Coherency.Value > 0 ? Math.Max(1, Math.Sqrt(Math.Max(0, 1 - Contention.Value) / Coherency.Value)) : double.PositiveInfinity;

    /// <summary>p/S - 1 = σ(p-1) + κp(p-1) is straight in both: a start near the end.</summary>
    private static double[] Start(IReadOnlyList<int> processes, IReadOnlyList<double> speedups)
    {
        Matrix<double> design = Matrix<double>.Build.Dense(processes.Count, 2, (i, j) => (processes[i] - 1.0) * (j == 0 ? 1 : processes[i]));
        double[] start = [.. design.QR().Solve(Vector<double>.Build.Dense(processes.Count, i => processes[i] / speedups[i] - 1))];

        // A start at which the law has a pole is none.
        return processes.All(p => 1 + start[0] * (p - 1) + start[1] * p * (p - 1.0) > 0) ? start : [0.05, 0.001];
    }

    private static double Law(double contention, double coherency, double p) => p / (1 + contention * (p - 1) + coherency * p * (p - 1));

    private static Vector<double> Slopes(Vector<double> law, double p)
    {
        double speedup = Law(law[0], law[1], p), slope = -speedup * speedup * (p - 1) / p;
        return Vector<double>.Build.Dense([slope, slope * p]);
    }
}
