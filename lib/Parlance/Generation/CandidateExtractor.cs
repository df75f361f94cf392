using System.Text.RegularExpressions;

namespace Parlance.Generation;

/// <summary>How an answer becomes code: word for word behind its prompt, or with the commonest slips of form mended.</summary>
public enum Extraction
{
    AsGiven,
    Repaired,
}

/// <summary>Makes a translation unit of a prompt and an answer, and tells each step it took.</summary>
/// <remarks>An answer's form decides much: of one model's 120 answers 43 build as given, and most of the rest lack only the closing brace.</remarks>
public static partial class CandidateExtractor
{
    public static (string Source, IReadOnlyList<string> Steps) Extract(string prompt, string answer, Extraction extraction)
    {
        if (extraction == Extraction.AsGiven) return ($"{prompt}\n{answer}", []);
        var steps = new List<string>();
        string code = Unfence(answer, steps);
        if (RepeatsFunction(prompt, code))
        {
            // The open function is left out, and what the prompt declares before it stays.
            steps.Add("took the whole function from the answer");
            string before = prompt[..StartOfOpenFunction(prompt)];
            // An answer that repeats the types too says them once more than C++ allows.
            if (Squeeze(code).Contains(Squeeze(before), StringComparison.Ordinal)) before = "";
            return ($"{before}\n{Close(code, 0, steps)}", steps);
        }

        return ($"{prompt}\n{Close(code, 1, steps)}", steps);
    }

    // One or two braces are a slip of form; more are another mistake.
    private static string Close(string code, int openBefore, List<string> steps)
    {
        int missing = openBefore + code.Count(c => c == '{') - code.Count(c => c == '}');
        if (missing is not (1 or 2)) return code;
        steps.Add($"closed {missing} open brace{(missing == 1 ? "" : "s")}");
        return code + new string('}', missing);
    }

    private static string Unfence(string answer, List<string> steps)
    {
        Match fence = Fence().Match(answer);
        if (!fence.Success) return answer;
        steps.Add("took the code from its fence");
        return fence.Groups["code"].Value;
    }

    private static bool RepeatsFunction(string prompt, string code)
    {
        string signature = prompt[StartOfOpenFunction(prompt)..];
        int bracket = signature.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && Squeeze(code).Contains(Squeeze(signature[..bracket]) + "(", StringComparison.Ordinal);
    }

    // The last line of a prompt that opens a function.
    private static int StartOfOpenFunction(string prompt) => prompt.TrimEnd().LastIndexOf('\n') + 1;

    private static string Squeeze(string text) => Spaces().Replace(text, " ").Replace(" (", "(", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"```[^\n]*\n(?<code>.*?)(```|\z)", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
