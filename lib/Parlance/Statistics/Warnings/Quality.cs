namespace Parlance.Statistics;

/// <summary>What is known of a result that may call for warnings. What is left out is not looked at.</summary>
/// <param name="Rate">The proportion that is reported.</param>
/// <param name="Interval">The interval that is reported beside it.</param>
/// <param name="Times">The times that are averaged, in the order they were taken.</param>
/// <param name="BaselineTimes">The times, pair by pair, that a speedup divides by <paramref name="Times"/>.</param>
/// <param name="Included">How many of all got into the average.</param>
/// <param name="Resolution">The smallest step of the clock, in the unit of the times.</param>
/// <param name="Launch">How many ranks, threads a rank and processors there were.</param>
public sealed record QualityInput(
    Proportion? Rate = null,
    Interval? Interval = null,
    IReadOnlyList<double>? Times = null,
    IReadOnlyList<double>? BaselineTimes = null,
    Proportion? Included = null,
    double? Resolution = null,
    (int Ranks, int ThreadsPerRank, int Processors)? Launch = null);

/// <summary>Looks at a result from all sides. Says nothing about what it was not given.</summary>
public static class Quality
{
    /// <summary>All warnings about a result, in the order of <see cref="WarningKind"/>. None is an empty list; throws on impossible input, as the single checks do.</summary>
    public static IReadOnlyList<Warning> WarningsOf(QualityInput input)
    {
        Warning?[] all =
        [
            input.Rate is { } rate ? SmallSample.Of(rate) : null,
            input.Times is { } few ? SmallSample.Of(few.Count) : null,
            input.Interval is { } interval ? OutsideRange.Of(interval) : null,
            input is { Times: { } own, BaselineTimes: { } baseline } ? AveragedRatios.Of(baseline, own) : null,
            input.Included is { } included ? SurvivorsOnly.Of(included) : null,
            input.Times is { Count: > 0 } times ? Modes.Of(times) : null,
            input.Times is { } inOrder ? SerialDependence.Of(inOrder) : null,
            input.Launch is { } launch ? Oversubscription.Of(launch.Ranks, launch.ThreadsPerRank, launch.Processors) : null,
            input is { Times: { Count: > 0 } taken, Resolution: { } resolution } ? ClockResolution.Of(taken, resolution) : null,
        ];
        return [.. all.OfType<Warning>()];
    }
}
