using System.Text.RegularExpressions;

namespace Parlance.Problems;

/// <summary>A problem in numbers.</summary>
/// <param name="PromptWords">The words of the question, without what an execution model adds.</param>
/// <param name="SolutionLines">Lines of the known-good solution by execution model, without comments, includes and blank lines. Empty when there is none.</param>
/// <param name="Communication">The ways in which the known-good MPI solution communicates. Empty when there is none.</param>
public sealed partial record ProblemFacts(string Name, string Domain, string Title, int PromptWords, TimedInput Timed, IReadOnlyDictionary<string, int> SolutionLines, IReadOnlyList<string> Communication)
{
    // Serial first, the most parallel last.
    private static readonly string[] Order = ["serial", "omp", "mpi", "mpi+omp"];

    private static readonly (string Way, string[] Calls)[] Ways =
    [
        ("broadcast", ["Bcast"]),
        ("reduction", ["Reduce", "Allreduce", "Reduce_scatter"]),
        ("prefix", ["Scan", "Exscan"]),
        ("gather", ["Gather", "Gatherv", "Allgather", "Allgatherv"]),
        ("all to all", ["Alltoall", "Alltoallv"]),
        ("point to point", ["Send", "Recv", "Isend", "Irecv", "Sendrecv", "Ssend"]),
    ];

    /// <summary>All ways of communicating that are told apart.</summary>
    public static IReadOnlyList<string> CommunicationWays { get; } = [.. Ways.Select(one => one.Way)];

    /// <summary>Operations a byte of the timed input. Null where they were not counted.</summary>
    public double? Intensity => Timed.Operations is double operations && Timed.Bytes > 0 ? operations / Timed.Bytes : null;

    public static ProblemFacts Of(Problem problem) => new(
        problem.Name,
        problem.Domain,
        problem.Title,
        problem.ReadPrompt().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
        problem.Timed,
        Solutions(problem),
        CommunicationOf(problem.PathOf("solution/mpi.cpp")));

    private static SortedDictionary<string, int> Solutions(Problem problem)
    {
        var lines = new SortedDictionary<string, int>(Comparer<string>.Create((a, b) => (Array.IndexOf(Order, a), a).CompareTo((Array.IndexOf(Order, b), b))));
        if (!Directory.Exists(problem.PathOf("solution"))) return lines;
        foreach (string path in Directory.GetFiles(problem.PathOf("solution"), "*.cpp")) lines[Path.GetFileNameWithoutExtension(path)] = File.ReadLines(path).Count(IsCode);
        return lines;
    }

    private static string[] CommunicationOf(string path)
    {
        if (!File.Exists(path)) return [];
        HashSet<string> calls = [.. Call().Matches(File.ReadAllText(path)).Select(match => match.Groups["name"].Value)];
        return [.. Ways.Where(way => way.Calls.Any(calls.Contains)).Select(way => way.Way)];
    }

    private static bool IsCode(string line) =>
        line.Trim() is { Length: > 0 } code && !code.StartsWith("//", StringComparison.Ordinal) && !code.StartsWith("#include", StringComparison.Ordinal);

    [GeneratedRegex(@"\bMPI_(?<name>[A-Z][a-z_]+)\(")]
    private static partial Regex Call();
}
