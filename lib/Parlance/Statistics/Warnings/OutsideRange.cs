namespace Parlance.Statistics;

/// <summary>Warns of intervals that reach beyond what is possible. An interval with an end that is not a number warns as well.</summary>
public static class OutsideRange
{
    /// <summary>A warning when an interval leaves a range, that of rates unless said otherwise; else null. Ends on the bounds are inside.</summary>
    public static Warning? Of(Interval interval, double least = 0, double greatest = 1) =>
        interval.Lower >= least && interval.Upper <= greatest ? null : new(WarningKind.IntervalOutsideRange, FormattableString.Invariant(
            $"The interval [{interval.Lower:0.###}, {interval.Upper:0.###}] leaves [{least:0.###}, {greatest:0.###}]: its method does not suit so few or so extreme data."));
}
