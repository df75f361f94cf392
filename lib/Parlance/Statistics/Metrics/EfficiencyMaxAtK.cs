namespace Parlance.Statistics;

/// <summary>The best efficiency to be expected of k samples, each on the number of processes that suits it best: efficiency_max@k. 0 where all samples failed on all numbers.</summary>
/// <remarks>As <see cref="SpeedupMaxAtK"/>, of the speedup over the number of processes: Nichols and others, HPDC 2024, doi:10.1145/3625549.3658689.</remarks>
public static class EfficiencyMaxAtK
{
    /// <summary>The expected best efficiency for one problem. Throws when k is not among 1 to the number of samples.</summary>
    public static double Of(TimedProblem problem, int k) => BestOfK.Of(problem.BestEfficiencies(), k);

    /// <summary>The mean over problems with an interval by the bootstrap over problems, seeded. Throws for fewer than two problems and as for one.</summary>
    public static Estimate Of(IReadOnlyList<TimedProblem> problems, int k, double confidence = 0.95, int resamples = OverProblems.Resamples, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return OverProblems.Mean([.. problems.Select(one => Of(one, k))], confidence, resamples, seed);
    }

    /// <summary>The expected best efficiency among k runs, whatever samples and numbers of processes they are of. Throws when k is not among 1 to the number of runs.</summary>
    public static double Pooled(TimedProblem problem, int k) => BestOfK.Of([.. problem.Resources.SelectMany(problem.Efficiencies)], k);

    /// <summary>The mean over problems as the scripts of the public benchmark compute it, 0 where no sample is right. Throws without problems.</summary>
    /// <remarks>Of each sample the run with the least time times number counts. The times are sorted, the numbers are not, so that a time is divided by another sample's number.</remarks>
    public static double AsPublished(IReadOnlyList<TimedProblem> problems, int k) => PublishedSum.Mean(problems, k, one =>
        [.. Enumerable.Range(0, one.Samples).Select(i => one.TimesOf(i).Zip(one.Resources).Where(run => !double.IsNaN(run.First)))
            .Where(runs => runs.Any()).Select(runs => runs.MinBy(run => run.First * run.Second))]);
}
