using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Parlance.Statistics;

/// <summary>Whether values are normal; the statistic W is near 1 where they are. The strongest of the usual tests; when all values are equal the result is NaN.</summary>
/// <remarks>
/// W = (Σ aᵢ x₍ᵢ₎)² / Σ (xᵢ - x̄)², weights and p-value by polynomials: Shapiro and Wilk, Biometrika 52 (1965), 591-611, doi:10.1093/biomet/52.3-4.591;
/// Royston, Applied Statistics 44 (1995), 547-551 (algorithm AS R94), doi:10.2307/2986146. Of thousands of values it finds departures too small to matter.
/// </remarks>
public static class ShapiroWilk
{
    /// <summary>The most values for which the polynomials were made.</summary>
    public const int Limit = 5000;

    private static readonly Polynomial
        Last = new(0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056), LastButOne = new(0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633),
        SmallMean = new(0.544, -0.39978, 0.025054, -6.714e-4), SmallLogDeviation = new(1.3822, -0.77857, 0.062767, -0.0020322),
        Mean = new(-1.5861, -0.31082, -0.083751, 0.0038915), LogDeviation = new(-0.4803, -0.082676, 0.0030302), Bound = new(-2.273, 0.459);

    /// <summary>The test. Throws for fewer than three values, more than <see cref="Limit"/>, or one that is not finite.</summary>
    public static TestResult Of(IReadOnlyList<double> values)
    {
        Require.AtLeast(values, 3);
        Require.Finite(values);
        if (values.Count > Limit) throw new ArgumentException(FormattableString.Invariant($"{values.Count} values are more than the {Limit} for which the test was made."), nameof(values));
        double[] sorted = [.. values.Order()], weights = Weights(sorted.Length);
        if (sorted[0] == sorted[^1]) return new(double.NaN, double.NaN);

        // In units of the range, so that neither squares nor sums overflow or vanish.
        double range = sorted[^1] - sorted[0], mean = sorted.Average(one => (one - sorted[0]) / range), squares = 0, product = 0, weight = 0;
        for (int i = 0; i < sorted.Length; ++i)
        {
            double apart = (sorted[i] - sorted[0]) / range - mean;
            squares += apart * apart;
            product += weights[i] * apart;
            weight += weights[i] * weights[i];
        }

        double norm = Math.Sqrt(weight * squares), missing = Math.Max(0, (norm - product) * (norm + product) / (weight * squares));
        return new(1 - missing, PValue(missing, sorted.Length));
    }

    private static double[] Weights(int n)
    {
        if (n == 3) return [-Math.Sqrt(0.5), 0, Math.Sqrt(0.5)];
        double[] scores = [.. Enumerable.Range(1, n).Select(i => Normal.InvCDF(0, 1, (i - 0.375) / (n + 0.25)))];
        double squares = scores.Sum(one => one * one), small = 1 / Math.Sqrt(n);
        double last = Last.Evaluate(small) + scores[^1] / Math.Sqrt(squares), next = LastButOne.Evaluate(small) + scores[^2] / Math.Sqrt(squares);
        double scale = n > 5
            ? Math.Sqrt((squares - 2 * scores[^1] * scores[^1] - 2 * scores[^2] * scores[^2]) / (1 - 2 * last * last - 2 * next * next))
            : Math.Sqrt((squares - 2 * scores[^1] * scores[^1]) / (1 - 2 * last * last));
        double[] weights = [.. scores.Select(one => one / scale)];
        (weights[0], weights[^1]) = (-last, last);
        if (n > 5) (weights[1], weights[^2]) = (-next, next);
        return weights;
    }

    private static double PValue(double missing, int n)
    {
        if (n == 3) return Math.Max(0, 6 / Math.PI * (Math.Asin(Math.Sqrt(1 - missing)) - Math.Asin(Math.Sqrt(0.75))));
        double y = Math.Log(missing), log = Math.Log(n);
        if (n > 11) return Tails.NormalAbove((y - Mean.Evaluate(log)) / Math.Exp(LogDeviation.Evaluate(log)));
        double bound = Bound.Evaluate(n);
        return y >= bound ? 0 : Tails.NormalAbove((-Math.Log(bound - y) - SmallMean.Evaluate(n)) / Math.Exp(SmallLogDeviation.Evaluate(n)));
    }
}
