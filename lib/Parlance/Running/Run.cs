using Parlance.Problems;
using Parlance.Processes;

namespace Parlance.Running;

/// <summary>One launch of a candidate's program and every time taken in it, of every rank. What follows from them is computed, not kept.</summary>
public sealed record Run(Purpose Purpose, LaunchConfiguration Configuration, ulong Seed, Launch Launch, IReadOnlyList<Measurement> Measurements)
{
    public ProcessResult Process => Launch.Process;
}
