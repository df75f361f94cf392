using Parlance.Problems;

namespace Parlance.Generation;

/// <summary>The candidates that ship with the workbook, read from the problems' own folders. They were made for it, and are no model's answers to a prompt.</summary>
public static class ShippedCandidates
{
    public const string Reference = "reference";
    public const string Faults = "faults";

    /// <summary>The set of this name. Another name is a <see cref="UserException"/>.</summary>
    public static IReadOnlyList<Candidate> Load(string set, ProblemCatalogue catalogue, IEnumerable<Problem> problems) => set switch
    {
        Reference => [.. problems.SelectMany(problem => Solutions(problem, catalogue))],
        Faults => [.. problems.SelectMany(problem => Wrong(problem, catalogue))],
        _ => throw new UserException($"set '{set}'", "no candidates of this name ship with the workbook", $"Choose {Reference} or {Faults}"),
    };

    private static IEnumerable<Candidate> Solutions(Problem problem, ProblemCatalogue catalogue) =>
        from execution in catalogue.Models
        let path = problem.PathOf($"solution/{execution.Name}.cpp")
        where File.Exists(path)
        select new Candidate(Reference, problem, execution, 0, File.ReadAllText(path));

    private static IEnumerable<Candidate> Wrong(Problem problem, ProblemCatalogue catalogue) =>
        from execution in catalogue.Models
        from found in Files(problem, execution).Index()
        select new Candidate(Faults, problem, execution, found.Index, File.ReadAllText(found.Item)) { Label = RequireLabel(found.Item) };

    private static IOrderedEnumerable<string> Files(Problem problem, ExecutionModel execution)
    {
        string folder = problem.PathOf("wrong");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, $"*.{execution.Name}.cpp") : [];
        return files.Order(StringComparer.Ordinal);
    }

    private static Label RequireLabel(string path) => Label.Parse(File.ReadAllText(path))
        ?? throw new UserException(path, "its first line names no verdict and mistake", "Begin it with a line such as '// wrong answer: starts at the second element'");
}
