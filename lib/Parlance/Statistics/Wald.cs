namespace Parlance.Statistics;

/// <summary>The interval of the textbooks: p ± z √(p(1-p)/n). Too narrow for few trials, empty at 0 and 1, and it leaves [0, 1] near them.</summary>
/// <remarks>
/// Laplace 1812. Its faults: Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion",
/// Statistical Science 16 (2001), 101-133, doi:10.1214/ss/1009213286.
/// </remarks>
public static class Wald
{
    /// <summary>The interval of a proportion. Throws an <see cref="ArgumentException"/> when there were no trials.</summary>
    public static Interval Of(Proportion proportion, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        NormalQuantile.RequireTrials(proportion);
        double half = z * Math.Sqrt(proportion.Variance / proportion.Trials);
        return new Interval(proportion.Rate - half, proportion.Rate + half);
    }
}
