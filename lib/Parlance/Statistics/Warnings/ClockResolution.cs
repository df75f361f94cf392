namespace Parlance.Statistics;

/// <summary>Warns of times too short for the clock they were taken with. A time of zero always warns.</summary>
public static class ClockResolution
{
    /// <summary>The ticks a time must have, so that the clock alone is off by no more than one percent.</summary>
    public const int LeastTicks = 100;

    /// <summary>A warning when any time is shorter than <see cref="LeastTicks"/> ticks, else null; both in the same unit. Throws without times, for one negative or not finite, or a resolution not above 0.</summary>
    public static Warning? Of(IReadOnlyList<double> times, double resolution)
    {
        Require.NotEmpty(times);
        Require.Finite(times);
        if (times.Any(one => one < 0)) throw new ArgumentException("A time is not negative.", nameof(times));
        if (!(resolution > 0 && double.IsFinite(resolution))) throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "A resolution lies above 0.");
        int shorter = times.Count(one => one < LeastTicks * resolution);
        return shorter == 0 ? null : new(WarningKind.ClockResolution, FormattableString.Invariant(
            $"{shorter} of {times.Count} times are shorter than {LeastTicks} ticks of a clock of {resolution:0.###e+0}: they are off by more than one percent, or the work was optimised away."));
    }
}
