namespace Parlance.Statistics;

/// <summary>The score interval with a correction for continuity: it holds the rate about as often as the exact one, and more often than it says. Inside [0, 1], and of positive width even at 0 and 1.</summary>
/// <remarks>
/// Wilson's lower end of p - 1/2n and upper end of p + 1/2n: Newcombe, "Two-sided confidence intervals for the single proportion",
/// Statistics in Medicine 17 (1998), 857-872, doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;857::AID-SIM777&gt;3.0.CO;2-E, method 4.
/// </remarks>
public static class WilsonContinuity
{
    /// <summary>The interval of a proportion. Throws an <see cref="ArgumentException"/> when there were no trials.</summary>
    public static Interval Of(Proportion proportion, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence), n = proportion.Trials;
        NormalQuantile.RequireTrials(proportion);
        return new Interval(
            proportion.Successes == 0 ? 0 : End((proportion.Successes - 0.5) / n, -1),
            proportion.Successes == proportion.Trials ? 1 : End((proportion.Successes + 0.5) / n, 1));

        double End(double rate, int side) =>
            (rate + z * z / (2 * n) + side * z * Math.Sqrt(rate * (1 - rate) / n + z * z / (4 * n * n))) / (1 + z * z / n);
    }
}
