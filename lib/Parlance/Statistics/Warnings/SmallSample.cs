namespace Parlance.Statistics;

/// <summary>Warns of samples too small for what is said of them. Empty ones are too small.</summary>
public static class SmallSample
{
    /// <summary>The fewest successes and failures with which intervals by the normal distribution are near their level.</summary>
    public const int LeastOfEach = 10;

    /// <summary>The fewest values with which a mean of skewed values is nearly normal.</summary>
    public const int LeastValues = 30;

    /// <summary>A warning for fewer than <see cref="LeastOfEach"/> successes or failures, else null. A rate of 0 or 1 always warns.</summary>
    /// <remarks>Brown, Cai and DasGupta, Statistical Science 16 (2001), 101-133, doi:10.1214/ss/1009213286: n·min(p, 1-p) ≥ 10 is still not always enough.</remarks>
    public static Warning? Of(Proportion proportion)
    {
        int least = Math.Min(proportion.Successes, proportion.Trials - proportion.Successes);
        return least >= LeastOfEach ? null : new(WarningKind.SampleTooSmall, FormattableString.Invariant(
            $"{proportion} has {least} of the rarer outcome, and below {LeastOfEach} normal intervals and z tests are off: take Wilson, Clopper-Pearson or an exact test."));
    }

    /// <summary>A warning for a mean of fewer than <see cref="LeastValues"/> values, else null.</summary>
    public static Warning? Of(int values) => values >= LeastValues ? null : new(WarningKind.SampleTooSmall, FormattableString.Invariant(
        $"{values} values are few: below {LeastValues} a mean is normal only when the values are; take the median or a bootstrap, and show the values."));
}
