namespace Parlance.Statistics;

/// <summary>How much of the time on many processes does not divide, from speedups of a problem that grows with them: S(p) = p - s(p-1). Measurements on one process tell nothing of s, only how much measurements scatter.</summary>
/// <param name="SerialShare">s, the share of the time on p processes that does not divide: 0 is ideal, 1 no gain. Not the s of <see cref="Amdahl"/>, which is a share of the time on one.</param>
/// <remarks>
/// Gustafson, Communications of the ACM 31 (1988), 532-533, doi:10.1145/42411.42415. The law is straight in s, so that least squares have a closed form:
/// s = Σ (p-1)(p-S) / Σ (p-1)², with Student's interval of n-1 degrees of freedom.
/// </remarks>
public readonly record struct Gustafson(Estimate SerialShare)
{
    /// <summary>The law that comes nearest to scaled speedups at numbers of processes. Throws for fewer than two measurements with more than one process, lists of different length, or a speedup that is not above 0 and finite.</summary>
    public static Gustafson Fit(IReadOnlyList<int> processes, IReadOnlyList<double> speedups, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        ScalingData.Demand(processes, speedups, 1, 2);
        double[] x = [.. processes.Select(p => p - 1.0)], y = [.. processes.Zip(speedups, (p, speedup) => p - speedup)];
        double squares = x.Sum(one => one * one), share = x.Zip(y, (one, other) => one * other).Sum() / squares;
        double residual = x.Zip(y, (one, other) => Math.Pow(other - share * one, 2)).Sum();
        return new(StudentTest.Around(share, Math.Sqrt(residual / (x.Length - 1) / squares), x.Length - 1, confidence));
    }

    /// <summary>The scaled speedup that the law promises on so many processes. Throws for fewer than one.</summary>
    public double Speedup(double processes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(processes, 1);
        return processes - SerialShare.Value * (processes - 1);
    }
}
