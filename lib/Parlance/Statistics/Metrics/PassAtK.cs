namespace Parlance.Statistics;

/// <summary>The probability that one at least of k samples is right, for a problem or averaged over problems. 0 where none is right, 1 where fewer than k are wrong.</summary>
/// <remarks>
/// 1 - C(n-c, k) / C(n, k) with c right of n, without bias: Chen and others, "Evaluating Large Language Models Trained on Code" (2021),
/// arXiv:2107.03374; for parallel code Nichols and others, HPDC 2024, doi:10.1145/3625549.3658689.
/// </remarks>
public static class PassAtK
{
    /// <summary>The probability for one problem. Throws when k is not among 1 to the number of samples.</summary>
    public static double Of(Proportion right, int k)
    {
        BestOfK.RequireSamples(right.Trials, k);
        double none = 1;
        for (int i = 0; i < k; ++i) none *= (double)Math.Max(0, right.Trials - right.Successes - i) / (right.Trials - i);
        return 1 - none;
    }

    /// <summary>The mean over problems with an interval by the bootstrap over problems, seeded. Throws for fewer than two problems or when k is not among 1 to the samples of each.</summary>
    public static Estimate Of(IReadOnlyList<Proportion> right, int k, double confidence = 0.95, int resamples = OverProblems.Resamples, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(right);
        return OverProblems.Mean([.. right.Select(one => Of(one, k))], confidence, resamples, seed);
    }

    /// <summary>The mean over problems as the scripts of the public benchmark compute it: with fewer samples than k every problem with fewer than k wrong samples, thus each, counts as 1. Throws without problems, or for one without samples.</summary>
    public static double AsPublished(IReadOnlyList<Proportion> right, int k)
    {
        Require.NotEmpty(right);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        return right.Average(one => one.Trials == 0 ? throw new ArgumentException("A problem has no samples.", nameof(right)) : one.Trials - one.Successes < k ? 1 : Of(one, k));
    }
}
