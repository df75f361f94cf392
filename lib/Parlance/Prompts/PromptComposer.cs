using System.Text;
using Parlance.Problems;

namespace Parlance.Prompts;

/// <summary>Composes a prompt: the headers and types a candidate sees, a comment that asks, and the function left open.</summary>
public static class PromptComposer
{
    public static Prompt Compose(Problem problem, ExecutionModel execution)
    {
        var text = new StringBuilder();
        foreach (string header in execution.Headers) text.Append($"#include <{header}>\n");
        if (execution.Headers.Count > 0) text.Append('\n');
        string types = Types(problem);
        if (types.Length > 0) text.Append(types).Append("\n\n");

        text.Append("/*\n");
        foreach (string line in Question(problem, execution)) text.Append(line.Length == 0 ? "\n" : $"   {line}\n");
        text.Append($"*/\n{problem.Signature} {{\n");
        return new(problem, execution, text.ToString());
    }

    private static IEnumerable<string> Question(Problem problem, ExecutionModel execution)
    {
        yield return execution.Sentence;
        if (execution.Data is string data) yield return data;
        if (execution.HasRanks) yield return Place(problem.Result);
        yield return "";
        foreach (string line in problem.ReadPrompt().Split('\n')) yield return line;
    }

    private static string Place(ResultPlace place) => place switch
    {
        ResultPlace.RootRank => "The result is needed on rank 0; what the other ranks hold at the end does not matter.",
        ResultPlace.AllRanks => "The result is needed on every rank.",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    // What is left of kernel.hpp without directives and without the prototype, which the open function repeats.
    private static string Types(Problem problem) => string.Join('\n', problem.ReadKernel().Split('\n')
        .Where(line => !line.StartsWith('#') && line.Trim() != problem.Signature + ";")).Trim();
}
