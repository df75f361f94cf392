using Parlance.Running;

namespace Parlance.Judging;

/// <summary>What the checker found of one call on one rank.</summary>
public enum CallState
{
    Right,
    Wrong,
    NotFinite,
    Missing,
    Malformed,
}

/// <summary>One call on one rank, with the first place where it differs from the trusted answer.</summary>
public sealed record CallResult(int Rank, string Case, CallState State, string Position, string Expected, string Got);

/// <summary>Whether a rank reached its end, and the input it began last.</summary>
public sealed record RankState(int Rank, bool Ended, string? Begun)
{
    /// <summary>Whether its records are such as the driver writes, in the order in which it does.</summary>
    public bool Orderly { get; init; } = true;

    /// <summary>How many calls it began.</summary>
    public int Calls { get; init; }
}

/// <summary>All that the checker tells of a run.</summary>
public sealed record CheckReport(IReadOnlyList<RankState> Ranks, IReadOnlyList<CallResult> Calls, IReadOnlyList<Measurement> Measurements)
{
    public bool AllEnded => Ranks.All(rank => rank.Ended);
}
