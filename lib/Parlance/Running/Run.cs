using Parlance.Processes;

namespace Parlance.Running;

/// <summary>One launch of a candidate's program and every time taken in it, of every rank. What follows from them is computed, not kept.</summary>
public sealed record Run(Purpose Purpose, int Processes, ulong Seed, ProcessResult Process, IReadOnlyList<Measurement> Measurements)
{
    /// <summary>Where each rank was when the run was stopped because none could go on. Empty for all others.</summary>
    public IReadOnlyList<BlockedRank> Deadlock { get; init; } = [];
}
