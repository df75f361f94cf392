using Parlance.Problems;

namespace Parlance.Generation;

/// <summary>A function to be judged, as a whole translation unit, with where it came from.</summary>
/// <param name="Set">The set it belongs to: <c>reference</c>, <c>faults</c>, or the language model that wrote it.</param>
/// <param name="Index">Its place among the set's candidates for the same problem and execution model, from 0.</param>
/// <param name="Source">What follows the prelude of standard headers.</param>
public sealed record Candidate(string Set, Problem Problem, ExecutionModel Execution, int Index, string Source)
{
    /// <summary>What it says of itself, for candidates made to fail. Null for all others.</summary>
    public Label? Label { get; init; }

    /// <summary>What was done to the raw answer before it was taken as code, step by step.</summary>
    public IReadOnlyList<string> Extraction { get; init; } = [];

    public string SourceHash => Digest.Of(Source);

    public override string ToString() => $"{Set}/{Problem}/{Execution}/{Index}";
}

/// <summary>The verdict a known-bad candidate must get, and the mistake it makes.</summary>
/// <param name="Verdict">One, or several joined by <c>or</c> where chance decides how the mistake shows, as with a data race.</param>
public sealed record Label(string Verdict, string Mistake)
{
    public IReadOnlyList<string> Verdicts => Verdict.Split(" or ");

    public bool Allows(string verdict) => Verdicts.Contains(verdict);

    /// <summary>Reads a first line such as <c>// hung: rank 0 waits for itself</c>. Null when the line has another form.</summary>
    public static Label? Parse(string source)
    {
        string first = source.Split('\n')[0].Trim();
        int colon = first.IndexOf(": ", StringComparison.Ordinal);
        return first.StartsWith("// ", StringComparison.Ordinal) && colon > 0 ? new(first[3..colon], first[(colon + 2)..]) : null;
    }
}
