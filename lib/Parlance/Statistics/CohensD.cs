namespace Parlance.Statistics;

/// <summary>The difference of two rates in units of their common spread. Meant for means; for rates the spread itself depends on the rate.</summary>
/// <remarks>
/// (p₁-p₂) / √((v₁+v₂)/2) with v = p(1-p), that is ddof 0, the two groups weighted alike whatever their sizes:
/// Cohen, "Statistical Power Analysis for the Behavioral Sciences", 2nd ed. (1988), section 2.2.
/// </remarks>
public static class CohensD
{
    /// <summary>The effect of the first rate over the second. Infinite when neither varies but they differ, NaN when they do not differ either or one has no trials.</summary>
    public static double Of(Proportion first, Proportion second) =>
        (first.Rate - second.Rate) / Math.Sqrt((first.Variance + second.Variance) / 2);
}
