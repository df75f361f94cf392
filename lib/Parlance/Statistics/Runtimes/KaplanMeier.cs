namespace Parlance.Statistics;

/// <summary>The share of runs still going after a time, when some were stopped before they finished. Where none finished the curve has no steps and stays at 1.</summary>
/// <param name="Steps">The times at which a run finished, in order.</param>
/// <param name="End">The last time at which a run finished or was stopped; beyond it nothing is known.</param>
/// <remarks>
/// S(t) = Π (1 - d/n) over the finishing times up to t, with d finishing of n at risk: Kaplan and Meier, JASA 53 (1958), 457-481, doi:10.1080/01621459.1958.10501452.
/// Variance S² Σ d/(n(n-d)): Greenwood 1926. Runs must have been stopped for reasons that have nothing to do with how long they would have taken.
/// </remarks>
public sealed record KaplanMeier(IReadOnlyList<SurvivalStep> Steps, double End)
{
    /// <summary>The curve. At times where both happen, runs finish before others are stopped; throws when there are no times.</summary>
    public static KaplanMeier Of(IReadOnlyList<CensoredTime> times, SurvivalScale scale = SurvivalScale.LogLog, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence), survival = 1, sum = 0;
        Require.NotEmpty(times);
        List<SurvivalStep> steps = [];
        int atRisk = times.Count;
        foreach (IGrouping<double, CensoredTime> moment in times.GroupBy(one => one.Time).OrderBy(group => group.Key))
        {
            int finished = moment.Count(one => one.Finished);
            if (finished > 0)
            {
                survival = finished == atRisk ? 0 : survival * (atRisk - finished) / atRisk;
                sum += finished / ((double)atRisk * (atRisk - finished));
                steps.Add(new(moment.Key, atRisk, finished, survival, Range(survival, Math.Sqrt(sum), z, scale)));
            }

            atRisk -= moment.Count();
        }

        return new(steps, times.Max(one => one.Time));
    }

    /// <summary>The share still going after a time. 1 before the first step.</summary>
    public double At(double time) => Steps.LastOrDefault(step => step.Time <= time)?.Survival ?? 1;

    /// <summary>The time by which half have finished, and its interval after Brookmeyer and Crowley (Biometrics 38 (1982), 29-41, doi:10.2307/2530286). Infinite, as may be an end, where the curve does not come down to a half; where it stays at exactly a half, the middle of that.</summary>
    public Estimate MedianTime()
    {
        SurvivalStep? first = Steps.FirstOrDefault(step => step.Survival <= 0.5 + 1e-9);
        SurvivalStep? next = Steps.FirstOrDefault(step => step.Time > first?.Time);
        double median = first is null ? double.PositiveInfinity : Math.Abs(first.Survival - 0.5) > 1e-9 ? first.Time : (first.Time + (next?.Time ?? End)) / 2;
        return new(median, new(First(step => step.Survival == 0 || step.Interval.Lower <= 0.5), First(step => step.Interval.Upper <= 0.5)));

        double First(Func<SurvivalStep, bool> isDown) => Steps.FirstOrDefault(isDown)?.Time ?? double.PositiveInfinity;
    }

    private static Interval Range(double survival, double relative, double z, SurvivalScale scale)
    {
        if (survival == 0) return new(double.NaN, double.NaN);
        if (scale == SurvivalScale.Plain) return new(Math.Max(0, survival - z * survival * relative), Math.Min(1, survival + z * survival * relative));
        double log = Math.Log(survival), step = z * relative / log;
        return new(Math.Exp(log * Math.Exp(-step)), Math.Exp(log * Math.Exp(step)));
    }
}

/// <summary>A time at which runs finished, and the share still going after it.</summary>
/// <param name="AtRisk">How many were still going just before.</param>
/// <param name="Finished">How many finished at that time.</param>
/// <param name="Interval">The interval of <paramref name="Survival"/>, within [0, 1]; NaN where none is left.</param>
public sealed record SurvivalStep(double Time, int AtRisk, int Finished, double Survival, Interval Interval);

/// <summary>On which scale Greenwood's variance is made an interval. Both agree for many runs.</summary>
public enum SurvivalScale
{
    /// <summary>On ln(-ln S): stays within ]0, 1[ and holds well for few runs.</summary>
    LogLog,

    /// <summary>On S itself, cut at 0 and 1: Greenwood's own.</summary>
    Plain,
}
