namespace Parlance.Statistics;

/// <summary>The best speedup to be expected of k samples, each on the number of processes that suits it best: speedup_max@k. 0 where all samples failed on all numbers.</summary>
/// <remarks>
/// Nichols and others, "Can Large Language Models Write Parallel Code?", HPDC 2024, doi:10.1145/3625549.3658689. The best number of processes is taken of each
/// sample, as their scripts do, so that k counts samples; <see cref="Pooled(TimedProblem, int)"/> draws k of all runs of all samples instead.
/// </remarks>
public static class SpeedupMaxAtK
{
    /// <summary>The expected best speedup for one problem. Throws when k is not among 1 to the number of samples.</summary>
    public static double Of(TimedProblem problem, int k) => BestOfK.Of(problem.BestSpeedups(), k);

    /// <summary>The mean over problems with an interval by the bootstrap over problems, seeded. Throws for fewer than two problems and as for one.</summary>
    public static Estimate Of(IReadOnlyList<TimedProblem> problems, int k, double confidence = 0.95, int resamples = OverProblems.Resamples, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return OverProblems.Mean([.. problems.Select(one => Of(one, k))], confidence, resamples, seed);
    }

    /// <summary>The expected best speedup among k runs, whatever samples and numbers of processes they are of. Throws when k is not among 1 to the number of runs.</summary>
    public static double Pooled(TimedProblem problem, int k) => BestOfK.Of([.. problem.Resources.SelectMany(problem.Speedups)], k);

    /// <summary>The mean over problems as the scripts of the public benchmark compute it, 0 where no sample is right. Throws without problems.</summary>
    /// <remarks>As <see cref="SpeedupAtK.AsPublished"/> of each sample's shortest time; but a sample whose run on the first number of processes failed is dropped, whatever the others did.</remarks>
    public static double AsPublished(IReadOnlyList<TimedProblem> problems, int k) => PublishedSum.Mean(problems, k, one =>
        [.. Enumerable.Range(0, one.Samples).Select(one.TimesOf).Where(times => !double.IsNaN(times[0])).Select(times => (times.Where(time => !double.IsNaN(time)).Min(), 1))]);
}
