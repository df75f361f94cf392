namespace Parlance.Statistics;

/// <summary>The interval of the textbooks after z²/2 successes and as many failures are added, about "two of each". As simple as that one and far better, but it leaves [0, 1] near 0 and 1.</summary>
/// <remarks>
/// p̃ ± z √(p̃(1-p̃)/ñ) with ñ = n + z², p̃ = (x + z²/2)/ñ: Agresti and Coull, "Approximate Is Better than 'Exact' for Interval
/// Estimation of Binomial Proportions", The American Statistician 52 (1998), 119-126, doi:10.1080/00031305.1998.10480550.
/// </remarks>
public static class AgrestiCoull
{
    /// <summary>The interval of a proportion. Throws an <see cref="ArgumentException"/> when there were no trials.</summary>
    public static Interval Of(Proportion proportion, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        NormalQuantile.RequireTrials(proportion);
        double trials = proportion.Trials + z * z, rate = (proportion.Successes + z * z / 2) / trials;
        double half = z * Math.Sqrt(rate * (1 - rate) / trials);
        return new Interval(rate - half, rate + half);
    }
}
