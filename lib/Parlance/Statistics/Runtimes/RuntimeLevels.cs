namespace Parlance.Statistics;

/// <summary>How the variance of a runtime splits over builds, processes of a build and iterations of a process, and how many of each to run. A part is 0 where the level below explains all.</summary>
/// <param name="Mean">The mean runtime and its interval, in the unit of the times: the builds' means count as the independent values.</param>
/// <param name="Build">The variance of the builds' own means, in the unit of the times squared.</param>
/// <param name="Process">The variance of the processes' means within a build.</param>
/// <param name="Iteration">The variance of the iterations of a process.</param>
/// <remarks>
/// Kalibera and Jones, "Rigorous Benchmarking in Reasonable Time", ISMM 2013, 63-74, doi:10.1145/2464157.2464160: Tᵢ² = Sᵢ² - Sᵢ₋₁²/rᵢ₋₁, the interval
/// x̄ ± t √(S²/r) at the highest level. Warm-up iterations must be left out before.
/// </remarks>
public readonly record struct RuntimeLevels(Estimate Mean, double Build, double Process, double Iteration)
{
    /// <summary>The levels of times, a list a build of a list a process. Throws for fewer than two builds, processes or iterations, for levels of unequal size, or a time that is not finite.</summary>
    public static RuntimeLevels Of(IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> builds, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        Require.AtLeast(builds, 2);
        Require.AtLeast(builds[0], 2, nameof(builds));
        Require.AtLeast(builds[0][0], 2, nameof(builds));
        if (builds.Any(build => build.Count != builds[0].Count || build.Any(process => process.Count != builds[0][0].Count)))
            throw new ArgumentException("Every build needs as many processes, and every process as many iterations, as the others.", nameof(builds));
        NestedVariance split = NestedVariance.Of(builds);
        Estimate mean = MeanT.Of([.. builds.Select(build => build.Average(process => process.Average()))], confidence);
        return new(mean, split.Domains, split.Problems, split.Completions);
    }

    /// <summary>The processes a build and the iterations a process that give the narrowest interval for the time it takes: √(c_build/c_process · Process/Build) and √(c_process/c_iteration · Iteration/Process), to be rounded up.</summary>
    /// <param name="buildCost">What a build takes besides its processes, in any unit.</param>
    /// <param name="processCost">What a process takes to start and warm up, in the same unit.</param>
    /// <param name="iterationCost">What an iteration takes, in the same unit.</param>
    /// <remarks>Infinite where the level above does not vary, so that one of it is enough, and NaN where neither does; throws for a cost that is not above 0.</remarks>
    public (double Processes, double Iterations) BestCounts(double buildCost, double processCost, double iterationCost)
    {
        foreach (double cost in (ReadOnlySpan<double>)[buildCost, processCost, iterationCost])
            if (!(cost > 0 && double.IsFinite(cost))) throw new ArgumentOutOfRangeException(nameof(buildCost), cost, "A cost is above 0 and finite.");
        return (Math.Sqrt(buildCost / processCost * Process / Build), Math.Sqrt(processCost / iterationCost * Iteration / Process));
    }

    /// <summary>The variance of the mean over so many builds, processes a build and iterations a process, in the unit of the times squared. Throws for fewer than one of any.</summary>
    public double OfMean(double builds, double processes, double iterations)
    {
        foreach (double count in (ReadOnlySpan<double>)[builds, processes, iterations])
            if (!(count >= 1)) throw new ArgumentOutOfRangeException(nameof(builds), count, "A mean needs one of each at least.");
        return (Build + (Process + Iteration / iterations) / processes) / builds;
    }
}
