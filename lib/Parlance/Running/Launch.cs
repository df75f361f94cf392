using Parlance.Processes;

namespace Parlance.Running;

/// <summary>How a started program ended, and where its ranks were if they were found waiting for one another.</summary>
public sealed record Launch(ProcessResult Process, IReadOnlyList<BlockedRank> Deadlock);
