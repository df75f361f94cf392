using Parlance.Building;
using Parlance.Generation;
using Parlance.Problems;

namespace Parlance.Judging;

/// <summary>All that is known of a candidate once it was built, run and judged.</summary>
/// <param name="ValidAt">The launch configurations at which every small input was right, ascending.</param>
/// <param name="Evidence">One line that shows why the verdict is what it is; empty for a valid candidate.</param>
public sealed record Evaluation(Candidate Candidate, Build Build, IReadOnlyList<RunVerdict> Runs, IReadOnlyList<LaunchConfiguration> ValidAt, Verdict Verdict, string Evidence)
{
    /// <summary>Whether it got the verdict on its label. Null for candidates without one.</summary>
    public bool? FitsLabel => Candidate.Label is Label label ? label.Allows(Verdict.Name()) : null;
}
