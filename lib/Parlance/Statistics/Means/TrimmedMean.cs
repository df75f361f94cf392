using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>The mean of what is left when a share of the values is cut off at each end, and its interval: outliers do not move it. A share of 0 gives the mean and Student's interval.</summary>
/// <remarks>
/// g = ⌊γn⌋ values go at each end, h = n-2g stay; SE = s_w / ((1-2γ)√n), s_w² being the variance of the values with those cut off pulled in to the nearest left;
/// t with h-1 degrees of freedom: Tukey and McLaughlin, Sankhyā A 25 (1963), 331-352. It estimates the trimmed mean of the distribution,
/// which is the mean only where that is symmetric.
/// </remarks>
public static class TrimmedMean
{
    /// <summary>The trimmed mean and its interval, in the unit of the values. Throws for a share outside [0, 0.5[, fewer than two values left, or one that is not finite.</summary>
    public static Estimate Of(IReadOnlyList<double> values, double share = 0.2, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        (double mean, double squares, int left) = Parts(values, share);
        double error = Math.Sqrt(squares / (values.Count - 1) / values.Count) / (1 - 2 * share);
        return StudentTest.Around(mean, error, left - 1, confidence);
    }

    /// <summary>The trimmed mean, the sum of squared deviations of the winsorised values, and how many stayed.</summary>
    internal static (double Mean, double Squares, int Left) Parts(IReadOnlyList<double> values, double share)
    {
        if (!(share >= 0 && share < 0.5)) throw new ArgumentOutOfRangeException(nameof(share), share, "The share cut off at each end lies in [0, 0.5[.");
        Require.AtLeast(values, 2);
        Require.Finite(values);
        double[] sorted = [.. values.Order()];
        int cut = (int)(share * sorted.Length), left = sorted.Length - 2 * cut;
        if (left < 2) throw new ArgumentException(FormattableString.Invariant($"Of {sorted.Length} values {left} would be left, and two are needed."), nameof(values));
        double mean = sorted.AsSpan(cut, left).ToArray().Mean();
        if (sorted[cut] == sorted[^(cut + 1)]) return (sorted[cut], 0, left);
        Array.Fill(sorted, sorted[cut], 0, cut);
        Array.Fill(sorted, sorted[^(cut + 1)], cut + left, cut);
        return (mean, sorted.Variance() * (sorted.Length - 1), left);
    }
}
