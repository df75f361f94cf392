namespace Parlance.Statistics;

/// <summary>The best efficiency to be expected of k samples on a given number of processes: efficiency_n@k. A failed sample counts as 0, so the value is 0 where all failed.</summary>
/// <remarks>The speedup over the number of processes; 1 where they share the work of the best serial program perfectly: Nichols and others, HPDC 2024, doi:10.1145/3625549.3658689.</remarks>
public static class EfficiencyAtK
{
    /// <summary>The expected best efficiency for one problem. Throws when k is not among 1 to the number of samples, or nothing was measured on that number of processes.</summary>
    public static double Of(TimedProblem problem, int resources, int k) => BestOfK.Of(problem.Efficiencies(resources), k);

    /// <summary>The mean over problems with an interval by the bootstrap over problems, seeded. Throws for fewer than two problems and as for one.</summary>
    public static Estimate Of(IReadOnlyList<TimedProblem> problems, int resources, int k, double confidence = 0.95, int resamples = OverProblems.Resamples, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return OverProblems.Mean([.. problems.Select(one => Of(one, resources, k))], confidence, resamples, seed);
    }

    /// <summary>The mean over problems as the scripts of the public benchmark compute it, 0 where no sample is right. Throws without problems.</summary>
    /// <remarks>As <see cref="SpeedupAtK.AsPublished"/>, divided by a number that need not be the one measured: see <see cref="PublishedResources.For"/>.</remarks>
    public static double AsPublished(IReadOnlyList<TimedProblem> problems, int k, PublishedResources resources) =>
        PublishedSum.Mean(problems, k, one => PublishedSum.At(one, resources.Measured, resources.Divisor));
}
