namespace Parlance.Statistics;

/// <summary>Whether normal groups have the same spread; where values are not normal it mistakes their shape for a difference. NaN when no group spreads, infinite when only some do.</summary>
/// <remarks>
/// ((N-k) ln s² - Σ(nᵢ-1) ln sᵢ²) / (1 + (Σ 1/(nᵢ-1) - 1/(N-k)) / (3(k-1))), χ² with k-1 degrees of freedom:
/// Bartlett, Proceedings of the Royal Society A 160 (1937), 268-282, doi:10.1098/rspa.1937.0109.
/// </remarks>
public static class Bartlett
{
    /// <summary>The test of two groups or more. Throws for fewer, for a group of fewer than two values, or one that is not finite.</summary>
    public static TestResult Of(IReadOnlyList<IReadOnlyList<double>> groups)
    {
        SpreadTest.Demand(groups);
        SampleMoments[] samples = [.. groups.Select(group => SampleMoments.Of(group, nameof(groups)))];
        if (samples.All(one => one.Variance == 0)) return new(double.NaN, double.NaN);
        if (samples.Any(one => one.Variance == 0)) return new(double.PositiveInfinity, 0);
        int k = samples.Length, freedom = samples.Sum(one => one.Count - 1);
        double pooled = samples.Sum(one => (one.Count - 1) * one.Variance) / freedom;

        // The logarithm of a ratio, as the difference of two logarithms would cancel.
        double apart = -samples.Sum(one => (one.Count - 1) * Math.Log(one.Variance / pooled));
        double statistic = Math.Max(0, apart) / (1 + (samples.Sum(one => 1.0 / (one.Count - 1)) - 1.0 / freedom) / (3 * (k - 1)));
        return new(statistic, Tails.ChiSquaredAbove(statistic, k - 1));
    }
}
