using System.Globalization;
using Parlance.Problems;

namespace Parlance.Running;

/// <summary>Whether a run is to show that a candidate is right, or also how fast it is.</summary>
public enum Purpose
{
    Validate,
    Time,
}

/// <summary>What a program, and then its checker, is asked to do.</summary>
public sealed record RunPlan(Problem Problem, Purpose Purpose, LaunchConfiguration Configuration, ulong Seed, int Iterations, double BudgetSeconds)
{
    /// <summary>Of the timed input; the problem's own unless told.</summary>
    public long Size { get; init; } = Problem.Timed.Size;

    /// <summary>The words of the command line, the same for both.</summary>
    public IReadOnlyList<string> Words(string folder) =>
    [
        Purpose == Purpose.Time ? "time" : "validate",
        Seed.ToString(CultureInfo.InvariantCulture),
        Size.ToString(CultureInfo.InvariantCulture),
        Iterations.ToString(CultureInfo.InvariantCulture),
        BudgetSeconds.ToString(CultureInfo.InvariantCulture),
        Problem.Result == ResultPlace.AllRanks ? "all" : "root",
        folder,
    ];
}
