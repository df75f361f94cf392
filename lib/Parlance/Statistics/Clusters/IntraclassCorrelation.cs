namespace Parlance.Statistics;

/// <summary>How alike the values of one cluster are: 0 as alike as those of different clusters, 1 equal. Below 0 where they differ more than by chance; NaN when all values are equal.</summary>
/// <remarks>
/// (MSB - MSW) / (MSB + (n₀-1) MSW) with n₀ = (N - Σn²/N)/(k-1): Fisher 1925; Donner, International Statistical Review 54 (1986), 67-82,
/// doi:10.2307/1403259. Interval from F = MSB/MSW: Searle, "Linear Models" (1971), section 9.7; exact for normal data and clusters of one size,
/// near it for others.
/// </remarks>
public static class IntraclassCorrelation
{
    /// <summary>The correlation and its interval, one-way random effects, of a single value. Throws for fewer than two clusters, an empty one, clusters of one value only, or a value that is not finite.</summary>
    public static Estimate Of(IReadOnlyList<IReadOnlyList<double>> clusters, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        (double between, double within, double size, int values) = Grouped.MeanSquares(clusters);
        int k = clusters.Count;
        double tail = (1 - confidence) / 2, f = between / within;
        return new(Correlation(f, size), new(
            Correlation(f / Tails.FExceeded(tail, k - 1, values - k), size),
            Correlation(f * Tails.FExceeded(tail, values - k, k - 1), size)));
    }

    private static double Correlation(double f, double size) => double.IsPositiveInfinity(f) ? 1 : (f - 1) / (f + size - 1);
}
