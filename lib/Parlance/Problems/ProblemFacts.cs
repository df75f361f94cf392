namespace Parlance.Problems;

/// <summary>A problem in numbers.</summary>
/// <param name="PromptWords">The words of the question, without what an execution model adds.</param>
/// <param name="SolutionLines">Lines of the known-good solution by execution model, without comments, includes and blank lines. Empty when there is none.</param>
public sealed record ProblemFacts(string Name, string Domain, string Title, int PromptWords, long TimedSize, string TimedUnit, IReadOnlyDictionary<string, int> SolutionLines)
{
    public static ProblemFacts Of(Problem problem) => new(
        problem.Name,
        problem.Domain,
        problem.Title,
        problem.ReadPrompt().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
        problem.Timed.Size,
        problem.Timed.Unit,
        Solutions(problem));

    private static SortedDictionary<string, int> Solutions(Problem problem)
    {
        // Serial before MPI is the order of their names backwards, and the order in which they are read everywhere else.
        var lines = new SortedDictionary<string, int>(Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a)));
        if (!Directory.Exists(problem.PathOf("solution"))) return lines;
        foreach (string path in Directory.GetFiles(problem.PathOf("solution"), "*.cpp")) lines[Path.GetFileNameWithoutExtension(path)] = File.ReadLines(path).Count(IsCode);
        return lines;
    }

    private static bool IsCode(string line) =>
        line.Trim() is { Length: > 0 } code && !code.StartsWith("//", StringComparison.Ordinal) && !code.StartsWith("#include", StringComparison.Ordinal);
}
