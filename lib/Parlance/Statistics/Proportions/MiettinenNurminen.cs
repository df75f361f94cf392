namespace Parlance.Statistics;

/// <summary>The score interval of the difference of two rates on different problems: every difference that a test with its own variance would not reject. Inside [-1, 1], and of positive width even where both rates are 0 or 1.</summary>
/// <remarks>
/// All δ with |p₁ - p₂ - δ| ≤ z √V(δ), V that of the rates which fit best among those δ apart, times N/(N-1): Miettinen and Nurminen,
/// Statistics in Medicine 4 (1985), 213-226, doi:10.1002/sim.4780040211. Its test is <see cref="EquivalentProportions.Score"/>.
/// </remarks>
public static class MiettinenNurminen
{
    /// <summary>The first rate minus the second, and its interval. Throws an <see cref="ArgumentException"/> when one had no trials.</summary>
    public static Estimate Of(Proportion first, Proportion second, double confidence = 0.95)
    {
        ScoreLimits.RequireTrials(first, second);
        double apart = first.Rate - second.Rate;
        return new(apart, ScoreLimits.Of(apart, confidence, difference => EquivalentProportions.Variance(first, second, difference)));
    }
}
