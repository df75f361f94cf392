namespace Parlance.Processes;

/// <summary>How a process came to its end: by itself, or stopped at one of its limits.</summary>
public enum Ending
{
    Exited,
    TimedOut,
    OverOutput,
    OverMemory,

    /// <summary>Its watcher saw that going on is pointless.</summary>
    Stopped,
}

/// <summary>What is known of a process that has ended. The exit code means nothing where it was stopped.</summary>
public sealed record ProcessResult(Ending Ending, int ExitCode, string Output, string Error, TimeSpan Wall)
{
    /// <summary>At most this long it and its descendants were on a core. Null where the kernel does not tell.</summary>
    public TimeSpan? Cpu { get; init; }

    public bool Succeeded => Ending == Ending.Exited && ExitCode == 0;

    /// <summary>The signal that ended it, by the shells' convention of 128 and above; null when it exited by itself.</summary>
    public int? Signal => Ending == Ending.Exited && ExitCode is > 128 and < 193 ? ExitCode - 128 : null;
}
