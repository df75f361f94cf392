namespace Parlance.Statistics;

/// <summary>The largest value to be expected among k of n, every choice of k being alike probable. The mean for k = 1, the largest for k = n.</summary>
/// <remarks>
/// Σ C(j-1, k-1) / C(n, k) x₍ⱼ₎ over the values in ascending order: the j-th is the largest of k when the others are among the j-1 below it.
/// Without bias for the largest of k new ones, as it is a U-statistic: Hoeffding, Annals of Mathematical Statistics 19 (1948), 293-325, doi:10.1214/aoms/1177730196.
/// </remarks>
public static class BestOfK
{
    /// <summary>The expected largest of k values. Throws when there are none, one is not finite, or k is not among 1 to their number.</summary>
    public static double Of(IReadOnlyList<double> values, int k)
    {
        Require.NotEmpty(values);
        Require.Finite(values);
        RequireSamples(values.Count, k);
        double[] sorted = [.. values.Order()];
        double sum = 0, weight = (double)k / sorted.Length;
        for (int j = sorted.Length; j >= k; --j)
        {
            sum += weight * sorted[j - 1];
            weight *= (double)(j - k) / (j - 1);
        }

        return sum;
    }

    internal static void RequireSamples(int samples, int k)
    {
        if (k < 1 || k > samples)
            throw new ArgumentOutOfRangeException(nameof(k), k, FormattableString.Invariant($"Of {samples} samples between 1 and {samples} can be drawn, so without bias nothing is known of this k."));
    }
}
