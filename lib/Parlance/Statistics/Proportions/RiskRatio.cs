namespace Parlance.Statistics;

/// <summary>How many times as often the first succeeds as the second. Where one never succeeds the counts set no bound: the interval is [0, ∞], and the ratio of two rates of 0 is NaN.</summary>
/// <remarks>
/// p₁/p₂, whose logarithm has variance 1/x₁ - 1/n₁ + 1/x₂ - 1/n₂: Katz, Baptista, Azen and Pike, "Obtaining Confidence Intervals for the
/// Risk Ratio in Cohort Studies", Biometrics 34 (1978), 469-474, doi:10.2307/2530610.
/// </remarks>
public static class RiskRatio
{
    /// <summary>The ratio and its interval; with <paramref name="addHalf"/> half a success and half a failure are added to each, which makes all of it finite. Throws when one had no trials.</summary>
    public static Estimate Of(Proportion first, Proportion second, double confidence = 0.95, bool addHalf = false)
    {
        ScoreLimits.RequireTrials(first, second);
        double half = addHalf ? 0.5 : 0, x1 = first.Successes + half, x2 = second.Successes + half, n1 = first.Trials + 2 * half, n2 = second.Trials + 2 * half;
        return LogInterval.Of(x1 / n1 / (x2 / n2), 1 / x1 - 1 / n1 + (1 / x2 - 1 / n2), confidence);
    }
}
