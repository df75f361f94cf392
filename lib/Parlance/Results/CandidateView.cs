using System.Globalization;
using System.Net;
using System.Text;

namespace Parlance.Results;

/// <summary>One candidate with all that was seen of it: verdict, evidence, source with the evidence's lines marked, diagnostics, runs.</summary>
/// <remarks>Of the runs without their times, so that it looks the same wherever the same was seen.</remarks>
public sealed record CandidateView(ResultRow Row, string Source, IReadOnlyList<RunRow> Runs) : IHtmlView
{
    // Half transparent, so that both show on a light and on a dark page.
    private const string Marked = "background:rgba(230,159,0,0.25)", Quiet = "opacity:0.6", OneLine = "white-space:nowrap";

    private string Title => string.Create(CultureInfo.InvariantCulture, $"{Row.CandidateSet}/{Row.Problem}/{Row.Execution}/{Row.CandidateIndex}: {Row.Verdict}");

    /// <summary>The source's lines with their numbers, and whether the evidence speaks of them.</summary>
    private IEnumerable<(string Number, string Text, bool Marked)> Lines
    {
        get
        {
            string[] lines = Source.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
            HashSet<int> marked = [.. EvidenceLines.In(Row.Evidence)];
            int width = lines.Length.ToString(CultureInfo.InvariantCulture).Length;
            return lines.Select((text, i) => ((i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width), text, marked.Contains(i + 1)));
        }
    }

    /// <summary>What there is to say in a line each.</summary>
    private IEnumerable<(string Name, string Text)> Facts
    {
        get
        {
            if (Row.Evidence.Length > 0) yield return ("evidence", Row.Evidence);
            if (Row.Mistake is string mistake) yield return ("mistake made on purpose", mistake);
            if (Row.Extraction.Length > 0) yield return ("taken from the answer", Row.Extraction);
            if (Row.BuiltWithBenchmarkHeaders == false) yield return ("with the benchmark's headers alone it does not build", Row.BenchmarkHeadersError ?? "");
        }
    }

    public string ToHtml()
    {
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<p><strong>{Encode(Title)}</strong></p>\n");
        foreach ((string name, string text) in Facts) html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(name)}: <code>{Encode(text)}</code></p>\n");
        html.Append("<pre style=\"line-height:1.4;overflow-x:auto\">");
        foreach ((string number, string text, bool marked) in Lines)
        {
            string line = $"<span style=\"{Quiet}\">{(marked ? "▸" : " ")}{number}</span>  {Encode(text)}";
            html.Append(marked ? $"<mark style=\"{Marked};color:inherit\">{line}</mark>\n" : line + "\n");
        }

        html.Append("</pre>\n");
        if (Row.Diagnostics.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<p>what the compiler said</p>\n<pre style=\"overflow-x:auto\">{Encode(Row.Diagnostics.TrimEnd())}</pre>\n");
        if (Runs.Count == 0) return html.ToString();
        html.Append("<table class=\"dataframe\">\n<thead><tr><th align=\"left\">run</th><th align=\"left\">ran as</th><th align=\"left\">verdict</th><th align=\"left\">evidence</th></tr></thead>\n<tbody>\n");
        foreach (RunRow run in Runs)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td align=\"left\" style=\"{OneLine}\">{Purpose(run)}</td><td align=\"left\" style=\"{OneLine}\">{run.Configuration.Words}</td><td align=\"left\" style=\"{OneLine}\">{run.Verdict}</td><td align=\"left\">{Encode(run.Evidence)}</td></tr>\n");
        }

        return html.Append("</tbody>\n</table>").ToString();
    }

    public string ToText()
    {
        IEnumerable<string> lines =
        [
            Title,
            .. Facts.Select(fact => $"{fact.Name}: {fact.Text}"),
            "",
            .. Lines.Select(line => $"{(line.Marked ? ">" : " ")}{line.Number}  {line.Text}"),
            .. Row.Diagnostics.Length > 0 ? new[] { "", "what the compiler said", Row.Diagnostics.TrimEnd() } : [],
            .. Runs.Count > 0 ? [""] : Array.Empty<string>(),
            .. Runs.Select(run => string.Create(CultureInfo.InvariantCulture, $"{Purpose(run)} at {run.Configuration.Words}: {run.Verdict}{(run.Evidence.Length > 0 ? $" ({run.Evidence})" : "")}")),
        ];
        return string.Join('\n', lines.Select(line => line.TrimEnd()));
    }

    private static string Purpose(RunRow run) => run.Purpose == "time" ? "timed" : "small inputs";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
