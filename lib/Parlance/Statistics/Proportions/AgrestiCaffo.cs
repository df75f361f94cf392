namespace Parlance.Statistics;

/// <summary>The textbooks' interval of the difference of two rates after a success and a failure are added to each. Simple and good even for few trials, but it may leave [-1, 1].</summary>
/// <remarks>
/// p̃ = (x+1)/(n+2) for each, p̃₁ - p̃₂ ± z √(p̃₁(1-p̃₁)/(n₁+2) + p̃₂(1-p̃₂)/(n₂+2)): Agresti and Caffo, "Simple and Effective Confidence
/// Intervals for Proportions and Differences of Proportions", The American Statistician 54 (2000), 280-288, doi:10.1080/00031305.2000.10474560.
/// </remarks>
public static class AgrestiCaffo
{
    /// <summary>The observed first rate minus the second, and its interval, whose middle lies nearer to 0. Throws an <see cref="ArgumentException"/> when one had no trials.</summary>
    public static Estimate Of(Proportion first, Proportion second, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        ScoreLimits.RequireTrials(first, second);
        (double one, double other) = ((first.Successes + 1.0) / (first.Trials + 2.0), (second.Successes + 1.0) / (second.Trials + 2.0));
        double half = z * Math.Sqrt(one * (1 - one) / (first.Trials + 2.0) + other * (1 - other) / (second.Trials + 2.0));
        return new(first.Rate - second.Rate, new(one - other - half, one - other + half));
    }
}
