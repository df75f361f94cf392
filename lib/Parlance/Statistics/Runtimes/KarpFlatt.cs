using MathNet.Numerics.LinearRegression;

namespace Parlance.Statistics;

/// <summary>The share of work that seems not to divide, measured at each number of processes: e = (1/S - 1/p) / (1 - 1/p). Below 0 where the speedup exceeds the processes.</summary>
/// <param name="Share">The mean of e over the measurements and Student's interval.</param>
/// <param name="Growth">The slope of e by the number of processes: above 0 where overhead grows with them, about 0 where a serial part alone limits the speedup.</param>
/// <remarks>Karp and Flatt, Communications of the ACM 33 (1990), 539-543, doi:10.1145/78607.78614; without unit, and per process. Slope by simple regression with n-2 degrees of freedom.</remarks>
public readonly record struct KarpFlatt(Estimate Share, Estimate Growth)
{
    /// <summary>The share at one number of processes. Throws for fewer than two processes or a speedup that is not above 0 and finite.</summary>
    public static double Of(int processes, double speedup)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(processes, 2);
        if (!(speedup > 0 && double.IsFinite(speedup))) throw new ArgumentOutOfRangeException(nameof(speedup), speedup, "A speedup is above 0 and finite.");
        return (1 / speedup - 1.0 / processes) / (1 - 1.0 / processes);
    }

    /// <summary>Mean and growth of the share, of the measurements with more than one process. Throws for fewer than three of them, fewer than two different numbers of processes, lists of different length, or a speedup that is not above 0 and finite.</summary>
    public static KarpFlatt Fit(IReadOnlyList<int> processes, IReadOnlyList<double> speedups, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        ScalingData.Demand(processes, speedups, 2, 2);
        int[] useful = [.. Enumerable.Range(0, processes.Count).Where(i => processes[i] > 1)];
        double[] x = [.. useful.Select(i => (double)processes[i])], y = [.. useful.Select(i => Of(processes[i], speedups[i]))];
        (double intercept, double slope) = SimpleRegression.Fit(x, y);
        double mean = x.Average(), residual = x.Zip(y, (one, other) => Math.Pow(other - intercept - slope * one, 2)).Sum();
        double error = Math.Sqrt(residual / (x.Length - 2) / x.Sum(one => (one - mean) * (one - mean)));
        return new(MeanT.Of(y, confidence), StudentTest.Around(slope, error, x.Length - 2, confidence));
    }
}
