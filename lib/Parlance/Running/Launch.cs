using Parlance.Processes;

namespace Parlance.Running;

/// <summary>How a started program ended, with what its ranks and its last words tell.</summary>
public sealed record Launch(ProcessResult Process)
{
    /// <summary>Where each rank was when the run was stopped because none could go on. Empty for all others.</summary>
    public IReadOnlyList<BlockedRank> Deadlock { get; init; } = [];

    /// <summary>What its ranks sent; null for models without ranks.</summary>
    public Traffic? Traffic { get; init; }

    /// <summary>The candidate's line nearest to a crash; null where there was none, or it is not known.</summary>
    public int? CrashLine { get; init; }
}
