namespace Parlance.Statistics;

/// <summary>The difference of two means in units of the second's spread, for a second group that is the standard of comparison. Without spread in the second it is infinite or NaN.</summary>
/// <remarks>
/// (m₁-m₂)/s₂, s₂ with ddof 1: Glass, "Primary, Secondary, and Meta-Analysis of Research", Educational Researcher 5(10) (1976), 3-8,
/// doi:10.3102/0013189X005010003. Its interval comes of a noncentral t with n₂-1 degrees of freedom and variance 1/n₂ + s₁²/(n₁s₂²),
/// which is approximate, as R's effectsize has it.
/// </remarks>
public static class GlassDelta
{
    /// <summary>The effect of the first mean over the second with its interval. Throws for fewer than two values a group or one not finite.</summary>
    public static Estimate Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        StandardizedDifference one = StandardizedDifference.OfSecond(first, second);
        return new(one.Value, one.Limits(confidence));
    }
}
