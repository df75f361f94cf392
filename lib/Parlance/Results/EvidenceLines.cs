using System.Globalization;
using System.Text.RegularExpressions;

namespace Parlance.Results;

/// <summary>The lines of a candidate's source that an evidence speaks of, as the compiler and the runs write them.</summary>
public static partial class EvidenceLines
{
    /// <summary>The lines, counted from 1, each once. Empty where the evidence names none.</summary>
    public static IReadOnlyList<int> In(string evidence) =>
        [.. Line().Matches(evidence).Select(match => int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture)).Distinct().Order()];

    [GeneratedRegex(@"(\bat line |candidate\.cpp:)(?<line>\d{1,7})\b")]
    private static partial Regex Line();
}
