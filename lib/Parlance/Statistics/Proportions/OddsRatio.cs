namespace Parlance.Statistics;

/// <summary>How many times the odds of success of the second are those of the first. Where one never succeeds or never fails the counts set no bound: the interval is [0, ∞], and the ratio 0, infinite or NaN.</summary>
/// <remarks>
/// (x₁/(n₁-x₁)) / (x₂/(n₂-x₂)), whose logarithm has variance Σ 1/count over the four counts: Woolf, "On estimating the relation between
/// blood group and disease", Annals of Human Genetics 19 (1955), 251-253, doi:10.1111/j.1469-1809.1955.tb01348.x. Half a count more in each: Haldane 1956, Anscombe 1956.
/// </remarks>
public static class OddsRatio
{
    /// <summary>The ratio and its interval; with <paramref name="addHalf"/> half a success and half a failure are added to each, which makes all of it finite. Throws when one had no trials.</summary>
    public static Estimate Of(Proportion first, Proportion second, double confidence = 0.95, bool addHalf = false)
    {
        ScoreLimits.RequireTrials(first, second);
        double half = addHalf ? 0.5 : 0, a = first.Successes + half, b = first.Trials - first.Successes + half;
        double c = second.Successes + half, d = second.Trials - second.Successes + half;
        return LogInterval.Of(a * d / (b * c), 1 / a + 1 / b + 1 / c + 1 / d, confidence);
    }
}
