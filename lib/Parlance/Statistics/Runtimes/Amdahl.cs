using MathNet.Numerics.LinearAlgebra;

namespace Parlance.Statistics;

/// <summary>How much of the work does not divide, from speedups of a problem of fixed size: S(p) = 1 / (s + (1-s)/p). Measurements on one process tell nothing of s, only how much measurements scatter.</summary>
/// <param name="SerialShare">s, the share of the one-process time that does not divide: 0 is ideal, 1 no gain; below 0 the speedup exceeds the processes, as with larger caches.</param>
/// <remarks>Amdahl, AFIPS 1967, 483-485, doi:10.1145/1465482.1465560; least squares on the speedups.</remarks>
public readonly record struct Amdahl(Estimate SerialShare)
{
    /// <summary>The law that comes nearest to speedups at numbers of processes. Throws for fewer than two measurements with more than one process, lists of different length, or a speedup that is not above 0 and finite.</summary>
    public static Amdahl Fit(IReadOnlyList<int> processes, IReadOnlyList<double> speedups, double confidence = 0.95)
    {
        ScalingData.Demand(processes, speedups, 1, 2);
        int most = Enumerable.Range(0, processes.Count).MaxBy(i => processes[i]);
        double start = Math.Clamp(KarpFlatt.Of(processes[most], speedups[most]), 1e-3, 1);
        return new(LeastSquares.Fit(processes, speedups, (s, p) => Law(s[0], p), Slopes, [start], confidence)[0]);
    }

    /// <summary>The speedup that the law promises on so many processes. Throws for fewer than one.</summary>
    public double Speedup(double processes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(processes, 1);
        return Law(SerialShare.Value, processes);
    }

    /// <summary>The speedup that no number of processes exceeds, 1/s. Infinite where the interval of s reaches 0.</summary>
    public Interval Limit => new(Inverse(SerialShare.Interval.Upper), Inverse(SerialShare.Interval.Lower));

    private static double Inverse(double share) => share > 0 ? 1 / share : double.PositiveInfinity;

    private static double Law(double s, double p) => 1 / (s + (1 - s) / p);

    private static Vector<double> Slopes(Vector<double> s, double p)
    {
        double law = Law(s[0], p);
        return Vector<double>.Build.Dense([-law * law * (1 - 1 / p)]);
    }
}
