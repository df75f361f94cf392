using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>The difference of two means, or of two rates, in units of their common spread. Meant for means; for rates the spread itself depends on the rate.</summary>
/// <remarks>
/// (p₁-p₂) / √((v₁+v₂)/2) with v = p(1-p), that is ddof 0, the two groups weighted alike whatever their sizes:
/// Cohen, "Statistical Power Analysis for the Behavioral Sciences", 2nd ed. (1988), section 2.2. Of means pooled, (m₁-m₂) / √(Σ(x-m)²/(n₁+n₂-2 ddof)),
/// or not, with the mean of the two variances. Ends of the interval by the noncentral t: Steiger and Fouladi, in "What If There Were No Significance Tests?" (1997), chapter 9.
/// </remarks>
public static class CohensD
{
    /// <summary>The effect of the first rate over the second. Infinite when neither varies but they differ, NaN when they do not differ either or one has no trials.</summary>
    public static double Of(Proportion first, Proportion second) =>
        (first.Rate - second.Rate) / Math.Sqrt((first.Variance + second.Variance) / 2);

    /// <summary>The effect of the first mean over the second, and the interval of the population's effect, which does not depend on <paramref name="ddof"/>. Without spread it is infinite or NaN, and so is without bounds; throws for fewer than two values a group, one not finite, or a ddof other than 0 and 1.</summary>
    /// <param name="pooled">Whether the spread is that of both groups together, as fits equal variances; otherwise the mean of their variances, with Welch's degrees of freedom.</param>
    public static Estimate Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95, int ddof = 1, bool pooled = true)
    {
        if (ddof is not (0 or 1)) throw new ArgumentOutOfRangeException(nameof(ddof), ddof, "The delta degrees of freedom are 0 or 1.");
        StandardizedDifference one = pooled ? StandardizedDifference.Pooled(first, second) : StandardizedDifference.Averaged(first, second);
        double n1 = first.Count, n2 = second.Count;
        double spread = ddof == 1 || !(one.Spread > 0) ? one.Spread
            : pooled ? one.Spread * Math.Sqrt((n1 + n2 - 2) / (n1 + n2))
            : Math.Sqrt((first.PopulationVariance() + second.PopulationVariance()) / 2);
        return new(one.Apart / spread, one.Limits(confidence));
    }
}
