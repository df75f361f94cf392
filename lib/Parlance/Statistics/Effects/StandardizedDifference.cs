using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>A difference of two means in units of a spread.</summary>
/// <param name="Share">The variance of the difference in units of the squared spread.</param>
internal readonly record struct StandardizedDifference(double Apart, double Spread, double Share, double Freedom)
{
    public double Value => Apart / Spread;

    /// <summary>Both variances taken for the same.</summary>
    public static StandardizedDifference Pooled(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        (double n1, double v1, double n2, double v2, double apart) = Moments(first, second);
        return new(apart, Math.Sqrt(((n1 - 1) * v1 + (n2 - 1) * v2) / (n1 + n2 - 2)), 1 / n1 + 1 / n2, n1 + n2 - 2);
    }

    /// <summary>The mean of both variances as the unit, and Welch's degrees of freedom.</summary>
    public static StandardizedDifference Averaged(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        (double n1, double v1, double n2, double v2, double apart) = Moments(first, second);
        double one = v1 / n1, other = v2 / n2;
        return new(apart, Math.Sqrt((v1 + v2) / 2), (one + other) / ((v1 + v2) / 2), (one + other) * (one + other) / (one * one / (n1 - 1) + other * other / (n2 - 1)));
    }

    /// <summary>The second's spread as the unit.</summary>
    public static StandardizedDifference OfSecond(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        (double n1, double v1, double n2, double v2, double apart) = Moments(first, second);
        return new(apart, Math.Sqrt(v2), 1 / n2 + v1 / (n1 * v2), n2 - 1);
    }

    /// <summary>All effects under which the t statistic would lie between its quantiles. NaN to both sides without spread.</summary>
    public Interval Limits(double confidence)
    {
        Require.Confidence(confidence);
        double unit = Math.Sqrt(Share);
        if (!(Spread > 0)) return new(double.NaN, double.NaN);
        Interval noncentrality = NoncentralT.Limits(Apart / Spread / unit, Freedom, confidence);
        return new(noncentrality.Lower * unit, noncentrality.Upper * unit);
    }

    private static (double N1, double V1, double N2, double V2, double Apart) Moments(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        Require.AtLeast(first, 2);
        Require.AtLeast(second, 2);
        Require.Finite(first);
        Require.Finite(second);
        (double one, double v1) = first.MeanVariance();
        (double other, double v2) = second.MeanVariance();
        return (first.Count, Constant(first) ? 0 : v1, second.Count, Constant(second) ? 0 : v2, Constant(first) && Constant(second) ? first[0] - second[0] : one - other);
    }

    private static bool Constant(IReadOnlyList<double> values) => values.All(one => one == values[0]);
}
