namespace Parlance.Statistics;

/// <summary>The interval in which the rate lies with equal doubt to both sides, when nothing was known of it before. It holds the rate as often as it says on average; at 0 and 1 it reaches to the end.</summary>
/// <remarks>
/// Quantiles α/2 and 1-α/2 of Beta(x+1/2, n-x+1/2), the lower end 0 for x = 0 and the upper 1 for x = n: Brown, Cai and DasGupta,
/// "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001), 101-133, doi:10.1214/ss/1009213286, section 3.
/// </remarks>
public static class Jeffreys
{
    /// <summary>The interval of a proportion. Throws an <see cref="ArgumentException"/> when there were no trials.</summary>
    public static Interval Of(Proportion proportion, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        NormalQuantile.RequireTrials(proportion);
        Interval middle = BetaPosterior.Of(proportion, 0.5, 0.5).Credible(confidence);
        return new Interval(proportion.Successes == 0 ? 0 : middle.Lower, proportion.Successes == proportion.Trials ? 1 : middle.Upper);
    }
}
