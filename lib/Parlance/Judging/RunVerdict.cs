using Parlance.Running;

namespace Parlance.Judging;

/// <summary>What one run shows of a candidate. The evidence is one line, empty for a valid run.</summary>
public sealed record RunVerdict(Run Run, Verdict Verdict, string Evidence)
{
    public bool Valid => Verdict == Verdict.Valid;
}
