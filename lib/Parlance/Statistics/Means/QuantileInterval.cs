using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>A quantile between two of the ordered values: exact whatever the distribution. Too few values leave an end infinite and its rank 0 or n+1.</summary>
/// <param name="Value">The quantile of the sample, between the values about it (the median is the usual one).</param>
/// <param name="LowerRank">Which of the ordered values the lower end is, from 1; 0 when it is -∞.</param>
/// <param name="UpperRank">Which of the ordered values the upper end is; n+1 when it is ∞.</param>
/// <param name="Coverage">How probable it is that the interval holds the quantile of a continuous distribution: at least the confidence asked for.</param>
/// <remarks>
/// The number of values below the quantile is Binomial(n, p); the ends are at the ranks q(α/2) and q(1-α/2)+1 of that, q being its quantile function.
/// Thompson, Annals of Mathematical Statistics 7 (1936), 122-128, doi:10.1214/aoms/1177732502; David and Nagaraja, "Order Statistics", 3rd ed. (2003), section 7.1.
/// Ties only widen the coverage. The sample quantile is definition 7 of Hyndman and Fan, The American Statistician 50 (1996), 361-365, doi:10.1080/00031305.1996.10473566.
/// </remarks>
public readonly record struct QuantileInterval(double Value, Interval Interval, int LowerRank, int UpperRank, double Coverage)
{
    /// <summary>The median and its interval. Of fewer than six values at 95 % both ends are infinite; throws when there are none or one is not finite.</summary>
    public static QuantileInterval OfMedian(IReadOnlyList<double> values, double confidence = 0.95) => Of(values, 0.5, confidence);

    /// <summary>The quantile below which a share of the distribution lies, and its interval. Throws for a share outside ]0, 1[, no values, or one that is not finite.</summary>
    public static QuantileInterval Of(IReadOnlyList<double> values, double share, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        Require.NotEmpty(values);
        Require.Finite(values);
        if (!(share > 0 && share < 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "The share below a quantile lies between 0 and 1, both excluded.");
        double[] sorted = [.. values.Order()];
        int n = sorted.Length, lower = Rank(share, n, (1 - confidence) / 2), upper = n + 1 - Rank(1 - share, n, (1 - confidence) / 2);
        return new(
            SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7),
            new(lower == 0 ? double.NegativeInfinity : sorted[lower - 1], upper > n ? double.PositiveInfinity : sorted[upper - 1]),
            lower, upper, Below(share, n, upper - 1) - Below(share, n, lower - 1));
    }

    /// <summary>The largest rank whose value lies above the quantile with no more than that probability.</summary>
    private static int Rank(double share, int n, double tail)
    {
        int rank = 0;
        while (rank < n && Below(share, n, rank) < tail) ++rank;
        return rank;
    }

    private static double Below(double share, int n, int count) => count < 0 ? 0 : count >= n ? 1 : Binomial.CDF(share, n, count);
}
