namespace Parlance.Statistics;

/// <summary>The score interval: every rate that a test with its own variance would not reject. Always inside [0, 1], and of positive width even at 0 and 1.</summary>
/// <remarks>
/// (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n): Wilson, "Probable Inference, the Law of Succession,
/// and Statistical Inference", JASA 22 (1927), 209-212, doi:10.1080/01621459.1927.10502953.
/// </remarks>
public static class Wilson
{
    /// <summary>The interval of a proportion. Throws an <see cref="ArgumentException"/> when there were no trials.</summary>
    public static Interval Of(Proportion proportion, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        NormalQuantile.RequireTrials(proportion);
        double n = proportion.Trials, shrink = 1 + z * z / n;
        double centre = (proportion.Rate + z * z / (2 * n)) / shrink;
        double half = z * Math.Sqrt(proportion.Variance / n + z * z / (4 * n * n)) / shrink;

        // At 0 and 1 the end is exact; rounding would leave it 1e-17 off.
        return new Interval(
            proportion.Successes == 0 ? 0 : centre - half,
            proportion.Successes == proportion.Trials ? 1 : centre + half);
    }
}
