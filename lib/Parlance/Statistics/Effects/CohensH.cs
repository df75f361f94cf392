namespace Parlance.Statistics;

/// <summary>The difference of two rates after a transformation that gives all rates about the same spread. Between -π and π; the interval may reach beyond.</summary>
/// <remarks>
/// 2 asin √p₁ - 2 asin √p₂, normal approximation with variance 1/n₁ + 1/n₂: Cohen, "Statistical Power Analysis for the Behavioral Sciences", 2nd ed. (1988), chapter 6.
/// </remarks>
public static class CohensH
{
    /// <summary>The effect of the first rate over the second with its interval. Throws when one had no trials.</summary>
    public static Estimate Of(Proportion first, Proportion second, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        ScoreLimits.RequireTrials(first, second);
        double h = 2 * (Math.Asin(Math.Sqrt(first.Rate)) - Math.Asin(Math.Sqrt(second.Rate)));
        double half = z * Math.Sqrt(1.0 / first.Trials + 1.0 / second.Trials);
        return new(h, new(h - half, h + half));
    }
}
