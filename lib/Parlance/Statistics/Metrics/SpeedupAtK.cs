namespace Parlance.Statistics;

/// <summary>The best speedup to be expected of k samples on a given number of processes: speedup_n@k. A failed sample counts as 0, so the value is 0 where all failed.</summary>
/// <remarks>
/// Σ C(j-1, k-1) / C(N, k) T*/Tⱼ over the N samples from the slowest to the fastest, averaged over problems: Nichols and others,
/// "Can Large Language Models Write Parallel Code?", HPDC 2024, doi:10.1145/3625549.3658689. Without unit.
/// </remarks>
public static class SpeedupAtK
{
    /// <summary>The expected best speedup for one problem. Throws when k is not among 1 to the number of samples, or nothing was measured on that number of processes.</summary>
    public static double Of(TimedProblem problem, int resources, int k) => BestOfK.Of(problem.Speedups(resources), k);

    /// <summary>The mean over problems with an interval by the bootstrap over problems, seeded. Throws for fewer than two problems and as for one.</summary>
    public static Estimate Of(IReadOnlyList<TimedProblem> problems, int resources, int k, double confidence = 0.95, int resamples = OverProblems.Resamples, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return OverProblems.Mean([.. problems.Select(one => Of(one, resources, k))], confidence, resamples, seed);
    }

    /// <summary>The mean over problems as the scripts of the public benchmark compute it, 0 where no sample is right. Throws without problems.</summary>
    /// <remarks>
    /// Failed samples are dropped, and problems with no other; times, not speedups, are in ascending order, so that for k &gt; 1 the slowest weigh most;
    /// C(n, r) is 1 for n &lt; r; times below 1e-8 are taken for 1e-8. Times 1, 2, 4, 8, 16 and baseline 8 give 2.1 at k = 2, where 4.9 is right.
    /// </remarks>
    public static double AsPublished(IReadOnlyList<TimedProblem> problems, int k, PublishedResources resources) =>
        PublishedSum.Mean(problems, k, one => PublishedSum.At(one, resources.Measured, 1));
}
