using System.Globalization;
using System.Text.RegularExpressions;

namespace Parlance.Problems;

/// <summary>What the serial solution takes of the timed input: the median in milliseconds, on one core of a machine.</summary>
public sealed partial record MeasuredSize(double Milliseconds, string Machine)
{
    /// <summary>Shorter times drown in the noise, longer ones make a long day.</summary>
    public const double Least = 20, Most = 200;

    public bool Sensible => Milliseconds is >= Least and <= Most;

    /// <summary>Writes it into <c>problem.json</c>, the rest of which stays as it is. A file without a timed input on one line is a <see cref="UserException"/>.</summary>
    public async Task WriteAsync(Problem problem, CancellationToken cancellation = default)
    {
        string path = problem.PathOf("problem.json"), text = await File.ReadAllTextAsync(path, cancellation).ConfigureAwait(false);
        Match timed = Timed().Match(text);
        if (!timed.Success) throw new UserException(path, "its timed input is not written in one line", "Write \"timed\": { ... } in one line, as the other problems do");
        string own = string.Create(CultureInfo.InvariantCulture, $"\"timed\": {{ {timed.Groups["input"].Value},\n    \"measured\": {{ \"milliseconds\": {Milliseconds:0.#}, \"machine\": \"{Machine}\" }} }}");
        await File.WriteAllTextAsync(path + ".part", text.Replace(timed.Value, own, StringComparison.Ordinal), cancellation).ConfigureAwait(false);
        File.Move(path + ".part", path, overwrite: true);
    }

    [GeneratedRegex("""
        "timed": \{ (?<input>"size"[^{}\n]*[^{}\n ,])(,\n    "measured": \{[^{}]*\})? \}
        """)]
    private static partial Regex Timed();
}
