namespace Parlance.Statistics;

/// <summary>The standard error of a mean whose values cluster in two ways, such as by problem and by model. Where one nests in the other it is that of the outer clusters alone.</summary>
/// <remarks>
/// Variance by the first, plus that by the second, minus that by both together, each with its own G/(G-1):
/// Cameron, Gelbach and Miller, Journal of Business &amp; Economic Statistics 29 (2011), 238-249, doi:10.1198/jbes.2010.07136.
/// </remarks>
public static class TwoWayClusteredMean
{
    /// <summary>The standard error, in the unit of the values; labels name the clusters of each value. NaN where the three variances add up to less than zero; throws for lists of different length, fewer than two clusters of a kind, or values that are not finite.</summary>
    public static double StandardError(IReadOnlyList<double> values, IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        Require.AtLeast(values, 2);
        Require.Finite(values);
        if (first.Count != values.Count || second.Count != values.Count)
            throw new ArgumentException(FormattableString.Invariant($"There are {values.Count} values, but {first.Count} and {second.Count} labels."), nameof(first));
        double variance = Variance(i => first[i]) + Variance(i => second[i]) - Variance(i => (first[i], second[i]));

        // Of perfectly nested clusters two terms cancel, and rounding must not make a zero negative.
        return Math.Abs(variance) < 1e-15 * Variance(i => first[i]) ? 0 : Math.Sqrt(variance);

        double Variance<T>(Func<int, T> label) =>
            Math.Pow(ClusteredMean.StandardError([.. Enumerable.Range(0, values.Count).GroupBy(label, i => values[i]).Select(group => group.ToArray())]), 2);
    }
}
