namespace Parlance.Statistics;

/// <summary>The probability that one at least of k samples builds, for a problem or averaged over problems. 0 where none builds, 1 where fewer than k do not.</summary>
/// <remarks>1 - C(n-c, k) / C(n, k) with c built of n samples: Nichols and others, "Can Large Language Models Write Parallel Code?", HPDC 2024, doi:10.1145/3625549.3658689.</remarks>
public static class BuildAtK
{
    /// <summary>The probability for one problem. Throws when k is not among 1 to the number of samples.</summary>
    public static double Of(Proportion built, int k) => PassAtK.Of(built, k);

    /// <summary>The mean over problems with an interval by the bootstrap over problems, seeded. Throws for fewer than two problems or when k is not among 1 to the samples of each.</summary>
    public static Estimate Of(IReadOnlyList<Proportion> built, int k, double confidence = 0.95, int resamples = OverProblems.Resamples, int seed = 1) =>
        PassAtK.Of(built, k, confidence, resamples, seed);

    /// <summary>The mean over problems as the scripts of the public benchmark compute it: they count rows of a table in which a sample that built has one for each configuration it ran in, and one that did not has one. Throws without problems or for less than one configuration.</summary>
    /// <remarks>With 5 of 10 built and 7 configurations 35 of 40 rows say "built": 0.875 at k = 1, where 0.5 is right.</remarks>
    public static double AsPublished(IReadOnlyList<Proportion> built, int k, int configurations)
    {
        Require.NotEmpty(built);
        ArgumentOutOfRangeException.ThrowIfLessThan(configurations, 1);
        return PassAtK.AsPublished([.. built.Select(one => new Proportion(checked(one.Successes * configurations), one.Trials - one.Successes + one.Successes * configurations))], k);
    }
}
