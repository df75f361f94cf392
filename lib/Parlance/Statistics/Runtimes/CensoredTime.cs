namespace Parlance.Statistics;

/// <summary>A runtime, or where the run was stopped at a limit, a time it exceeds. Throws for a time that is negative or not finite.</summary>
public readonly record struct CensoredTime
{
    public CensoredTime(double time, bool finished)
    {
        if (!(time >= 0 && double.IsFinite(time))) throw new ArgumentOutOfRangeException(nameof(time), time, "A time is finite and not negative.");
        (Time, Finished) = (time, finished);
    }

    /// <summary>How long it ran, in any unit. Where it did not finish, its runtime is longer.</summary>
    public double Time { get; }

    /// <summary>Whether it finished. False where it was stopped, as by a time limit.</summary>
    public bool Finished { get; }

    /// <summary>Times of which those at a limit or beyond were stopped there. Throws for a time that is negative or not a number; infinite ones were stopped.</summary>
    public static CensoredTime[] Limited(IEnumerable<double> times, double limit) =>
        [.. times.Select(time => time < limit ? new CensoredTime(time, true) : new CensoredTime(double.IsNaN(time) ? time : limit, false))];
}
