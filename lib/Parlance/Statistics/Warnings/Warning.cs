namespace Parlance.Statistics;

/// <summary>Something about data or a result that a reader should know before believing it, and why. Never an error: the result is what was asked for.</summary>
public sealed record Warning(WarningKind Kind, string Message);

/// <summary>What a <see cref="Warning"/> is about. In the order in which they are given.</summary>
public enum WarningKind
{
    SampleTooSmall,
    IntervalOutsideRange,
    RatioOfAverages,
    SurvivorsOnly,
    Multimodal,
    Autocorrelated,
    Oversubscribed,
    ClockResolution,
}
