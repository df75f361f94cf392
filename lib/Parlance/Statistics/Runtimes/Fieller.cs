namespace Parlance.Statistics;

/// <summary>The ratio of two means of normal values: every ratio that a t test would not reject. Where the lower mean may be 0 nothing bounds the ratio, and the ends are infinite.</summary>
/// <remarks>
/// All ρ with (x̄-ρȳ)² ≤ t² (v₁ - 2ρc + ρ²v₂), v being the variances of the means and c their covariance; without unit.
/// Fieller, Journal of the Royal Statistical Society B 16 (1954), 175-185, doi:10.1111/j.2517-6161.1954.tb00159.x. Of independent samples with unequal
/// spread t has Welch's degrees of freedom at the estimated ratio: Tamhane and Logan, Biometrical Journal 46 (2004), 366-376.
/// </remarks>
public static class Fieller
{
    /// <summary>The mean of independent first values over that of second ones, and its interval. Throws for fewer than two values in a sample, one not finite, or a second mean of 0.</summary>
    public static Estimate Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        SampleMoments one = SampleMoments.Of(first), other = SampleMoments.Of(second);
        double ratio = one.Mean / Divisor(other.Mean), freedom = StudentTest.WelchFreedom(one.OfMean, one.Count - 1, ratio * ratio * other.OfMean, other.Count - 1);
        return new(ratio, Ends(one.Mean, other.Mean, one.OfMean, 0, other.OfMean, Tails.StudentTWithin(confidence, freedom)));
    }

    /// <summary>The same of two measurements of the same items, which heeds that they go together. Throws as <see cref="Of"/> does, and for lists of different length.</summary>
    public static Estimate Paired(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        SampleMoments one = SampleMoments.Of(first), other = SampleMoments.Of(second);
        if (one.Count != other.Count) throw new ArgumentException(FormattableString.Invariant($"{one.Count} and {other.Count} values make no pairs."), nameof(second));
        int n = one.Count;
        double covariance = first.Zip(second, (a, b) => (a - one.Mean) * (b - other.Mean)).Sum() / (n - 1) / n;
        return new(one.Mean / Divisor(other.Mean), Ends(one.Mean, other.Mean, one.OfMean, covariance, other.OfMean, Tails.StudentTWithin(confidence, n - 1)));
    }

    private static double Divisor(double mean) => mean != 0 ? mean : throw new ArgumentException("The second mean is 0, and nothing is so many times 0.", "second");

    /// <summary>The roots of (ȳ²-t²v₂)ρ² - 2(x̄ȳ-t²c)ρ + (x̄²-t²v₁) = 0.</summary>
    private static Interval Ends(double mean, double other, double variance, double covariance, double otherVariance, double t)
    {
        double a = other * other - t * t * otherVariance, b = mean * other - t * t * covariance, c = mean * mean - t * t * variance;
        if (a <= 0) return new(double.NegativeInfinity, double.PositiveInfinity);

        // b² - ac, written so that equal terms do not cancel.
        double inside = t * t * (variance * other * other + otherVariance * mean * mean - 2 * covariance * mean * other - t * t * (variance * otherVariance - covariance * covariance));
        double root = Math.Sqrt(Math.Max(0, inside)), larger = b >= 0 ? b + root : b - root;
        double near = larger / a, far = larger == 0 ? 0 : c / larger;
        return root == 0 ? new(b / a, b / a) : new(Math.Min(near, far), Math.Max(near, far));
    }
}
