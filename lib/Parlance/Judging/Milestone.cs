namespace Parlance.Judging;

/// <summary>What a candidate passes on its way, in this order. A verdict says which was the last one; <c>problems/README.md</c> has them side by side.</summary>
public enum Milestone
{
    /// <summary>There is an answer.</summary>
    Answered,

    /// <summary>There is code in it.</summary>
    Extracted,

    /// <summary>It compiles and links.</summary>
    Built,

    /// <summary>Every run on a small input came to its end by itself, within its limits and with the driver's records.</summary>
    Ran,

    /// <summary>All is right, at every number of processes and threads, and in time.</summary>
    Correct,

    /// <summary>The work was divided among processes or threads. Known from measured times, so no verdict says it; models with one process of one thread never get here.</summary>
    Parallel,
}

/// <summary>The one place where verdicts are sorted into milestones.</summary>
public static class Milestones
{
    public static IReadOnlyList<Milestone> All { get; } = Enum.GetValues<Milestone>();

    /// <summary>The last milestone that a candidate of this verdict has passed.</summary>
    public static Milestone Reached(this Verdict verdict) => verdict switch
    {
        Verdict.NoCode => Milestone.Answered,
        Verdict.BuildFailed => Milestone.Extracted,
        Verdict.Crashed or Verdict.Hung or Verdict.OverMemory or Verdict.OverOutput or Verdict.Forged => Milestone.Built,
        Verdict.Nondeterministic or Verdict.NotFinite or Verdict.WrongAnswer or Verdict.WrongAtSomeCounts or Verdict.TooSlow => Milestone.Ran,
        Verdict.Valid => Milestone.Correct,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The name in words: what is true of those that passed it.</summary>
    public static string Name(this Milestone milestone) => milestone.ToString().ToLowerInvariant();
}
