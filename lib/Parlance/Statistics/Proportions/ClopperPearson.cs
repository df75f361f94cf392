namespace Parlance.Statistics;

/// <summary>The exact interval: every rate that neither one-sided binomial test would reject. It never holds the rate less often than it says, and mostly more often; of positive width even at 0 and 1.</summary>
/// <remarks>
/// Quantile α/2 of Beta(x, n-x+1) and 1-α/2 of Beta(x+1, n-x): Clopper and Pearson, "The Use of Confidence or Fiducial Limits
/// Illustrated in the Case of the Binomial", Biometrika 26 (1934), 404-413, doi:10.1093/biomet/26.4.404.
/// </remarks>
public static class ClopperPearson
{
    /// <summary>The interval of a proportion. Throws an <see cref="ArgumentException"/> when there were no trials.</summary>
    public static Interval Of(Proportion proportion, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        NormalQuantile.RequireTrials(proportion);
        double successes = proportion.Successes, failures = proportion.Trials - successes;
        return new Interval(
            successes == 0 ? 0 : BetaQuantile.Of(successes, failures + 1, (1 - confidence) / 2),
            failures == 0 ? 1 : BetaQuantile.Above(successes + 1, failures, (1 - confidence) / 2));
    }
}
