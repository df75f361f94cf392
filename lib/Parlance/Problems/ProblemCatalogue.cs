using System.IO.Enumeration;

namespace Parlance.Problems;

/// <summary>Every problem and execution model of a house, found by scanning: nothing registers.</summary>
public sealed record ProblemCatalogue(string Folder, IReadOnlyList<Problem> Problems, IReadOnlyList<ExecutionModel> Models)
{
    /// <summary>The problems in the order of their numbers, the models from the fewest to the most processes and threads.</summary>
    public static ProblemCatalogue Load(House house)
    {
        // A folder of a domain, and in it one a problem: what lies higher, such as the template, is none.
        var problems = Directory.EnumerateDirectories(house.Problems).SelectMany(Directory.EnumerateDirectories)
            .Select(folder => Path.Combine(folder, "problem.json")).Where(File.Exists)
            .Select(ReadProblem)
            .OrderBy(problem => problem.Name, StringComparer.Ordinal);
        var models = Directory.EnumerateFiles(Path.Combine(house.Problems, "models"), "*.json")
            .Select(path => JsonFile.Read<ExecutionModel>(path, "Compare it with another file of this folder"))
            .OrderBy(model => model.HasRanks).ThenBy(model => model.HasThreads);
        return new(house.Problems, [.. problems], [.. models]);
    }

    public IReadOnlyList<string> Domains => [.. Problems.Select(problem => problem.Domain).Distinct()];

    public Problem? Find(string name) => Problems.FirstOrDefault(problem => problem.Name == name);

    /// <summary>The problem of this name. An unknown one is a <see cref="UserException"/> that names the nearest.</summary>
    public Problem Problem(string name) => Find(name) ?? throw Unknown("problem", name, Problems.Select(problem => problem.Name));

    /// <summary>The execution model of this name. An unknown one is a <see cref="UserException"/> that names those there are.</summary>
    public ExecutionModel Model(string name) =>
        Models.FirstOrDefault(model => model.Name == name) ?? throw Unknown("execution model", name, Models.Select(model => model.Name));

    /// <summary>The problems whose name or domain matches a pattern such as <c>scan</c>, <c>30*</c> or <c>*solve</c>. None is a <see cref="UserException"/>.</summary>
    public IReadOnlyList<Problem> Matching(string pattern)
    {
        Problem[] found = [.. Problems.Where(problem => Matches(problem.Name) || Matches(problem.Domain) || Matches($"{problem.Domain}/{problem.Name}"))];
        return found.Length > 0 ? found : throw Unknown("problem", pattern, Problems.Select(problem => problem.Name));

        bool Matches(string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
    }

    private static Problem ReadProblem(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        var problem = JsonFile.Read<Problem>(path, "Compare it with the problem.json of another folder") with { Folder = folder };
        if (problem.Name == Path.GetFileName(folder) && problem.Domain == Path.GetFileName(Path.GetDirectoryName(folder))) return problem;
        throw new UserException(path, $"says it is {problem.Domain}/{problem.Name}, and lies in another folder", "Give folder and problem the same name");
    }

    private static UserException Unknown(string kind, string name, IEnumerable<string> known) =>
        new($"{kind} '{name}'", "there is none of this name", $"Choose one of: {string.Join(", ", known)}");
}
