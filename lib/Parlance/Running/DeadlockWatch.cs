using Parlance.Processes;

namespace Parlance.Running;

/// <summary>Sees that no rank can go on: all wait, nothing has changed for a while, and no two of them wait for each other in a way that could match.</summary>
/// <remarks>It never accuses a rank that computes, a collective that all its members are in, or a wait that it does not understand.</remarks>
internal sealed class DeadlockWatch(string folder, int processes, TimeProvider clock) : IProcessWatcher, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly RankSlot[] slots = [.. Enumerable.Range(0, processes).Select(rank => new RankSlot(folder, rank))];
    private ulong[] last = [];
    private long since = clock.GetTimestamp();

    /// <summary>The ranks as they were when the watch gave up on them. Empty before.</summary>
    public IReadOnlyList<BlockedRank> Deadlock { get; private set; } = [];

    /// <summary>What all ranks have sent until now.</summary>
    public Traffic Traffic => slots.Aggregate(new Traffic(0, 0, 0), (sum, slot) => sum + slot.Traffic());

    public bool ShouldStop()
    {
        BlockedRank?[] ranks = [.. slots.Select(slot => slot.Read())];
        ulong[] now = [.. ranks.Select(rank => rank?.Sequence ?? 0)];
        if (!now.SequenceEqual(last) || now.Contains(0ul))
        {
            last = now;
            since = clock.GetTimestamp();
            return false;
        }

        if (clock.GetElapsedTime(since) < Patience) return false;
        BlockedRank[] blocked = [.. ranks.OfType<BlockedRank>()];
        if (blocked.Any(rank => rank.Waits.Count == 0) || CanGoOn(blocked)) return false;
        Deadlock = blocked;
        return true;
    }

    public void Dispose()
    {
        foreach (RankSlot slot in slots) slot.Dispose();
    }

    private static bool CanGoOn(IReadOnlyList<BlockedRank> ranks) =>
        ranks.Any(rank => rank.Waits.Any(wait => wait.Way == WaitWay.Collective ? IsComplete(wait, rank, ranks) : IsMatched(rank.Rank, wait, ranks)));

    private static bool IsComplete(RankWait wait, BlockedRank rank, IReadOnlyList<BlockedRank> ranks) => ranks.Count(other => HasJoined(other, rank, wait)) >= wait.Members;

    // In the same call, or out of it: a rank may leave a collective long before the others, who are still served.
    private static bool HasJoined(BlockedRank other, BlockedRank rank, RankWait wait)
    {
        if (other.Joined is null || rank.Joined is null) return true;
        ulong theirs = other.Joined.GetValueOrDefault(wait.Communicator), mine = rank.Joined.GetValueOrDefault(wait.Communicator);
        if (theirs != mine) return theirs > mine;
        return other.Call == rank.Call || !other.Waits.Any(one => one.Way == WaitWay.Collective && one.Communicator == wait.Communicator);
    }

    private static bool IsMatched(int rank, RankWait wait, IReadOnlyList<BlockedRank> ranks) => wait.Way == WaitWay.Send
        && ranks.Any(other => other.Rank == wait.Peer && other.Waits.Any(theirs => theirs.Way == WaitWay.Receive
            && (theirs.Peer < 0 || theirs.Peer == rank) && (theirs.Tag < 0 || theirs.Tag == wait.Tag) && theirs.Communicator == wait.Communicator));
}
