using System.Globalization;

namespace Parlance.Running;

/// <summary>Which way a blocked rank waits: numbers as the harness writes them.</summary>
internal enum WaitWay
{
    None,
    Send,
    Receive,
    Collective,
}

/// <summary>One thing that a blocked rank waits for. Peers are ranks of the world; -1 is any source or any tag.</summary>
internal readonly record struct RankWait(WaitWay Way, int Peer, int Tag, int Members, ulong Communicator);

/// <summary>A rank that waits in an MPI call, with the call's place in the program.</summary>
public sealed record BlockedRank
{
    public required int Rank { get; init; }
    public required string Call { get; init; }

    /// <summary>The return address as an offset into the program; 0 where the candidate has returned already.</summary>
    public required ulong Site { get; init; }
    public int? Line { get; init; }
    internal IReadOnlyList<RankWait> Waits { get; init; } = [];
    internal ulong Sequence { get; init; }

    /// <summary>How many collective calls it has begun on each communicator; null where they are too many to tell.</summary>
    internal IReadOnlyDictionary<ulong, ulong>? Joined { get; init; }

    public override string ToString()
    {
        if (Site == 0) return string.Create(CultureInfo.InvariantCulture, $"rank {Rank}: returned");
        string at = Line is int line ? string.Create(CultureInfo.InvariantCulture, $" at line {line}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"rank {Rank}: {Call}{Arguments()}{at}");
    }

    private string Arguments() => Waits is [{ Way: WaitWay.Send or WaitWay.Receive } wait, ..]
        ? $"({(wait.Way == WaitWay.Send ? "dest" : "source")}={Any(wait.Peer)}, tag={Any(wait.Tag)})"
        : "";

    private static string Any(int value) => value < 0 ? "any" : value.ToString(CultureInfo.InvariantCulture);
}
