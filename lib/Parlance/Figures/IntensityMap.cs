using Parlance.Problems;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>Operations a byte against the bytes of the timed input: what is left of the slope of a machine is bound by its memory, what is right of it by its arithmetic.</summary>
public static class IntensityMap
{
    /// <summary>The figure; both axes are logarithmic, colours and markers are the domains in the order given. Problems whose operations were not counted are left out.</summary>
    /// <param name="balance">Where a machine turns from memory to arithmetic, in operations a byte.</param>
    public static GenericChart Of(IEnumerable<ProblemFacts> facts, double balance, string title, string note = "One point a problem: operations of the serial solution on the timed input, and the bytes that it reads of it.")
    {
        ProblemFacts[] all = [.. facts.Where(one => one.Intensity > 0)];
        string[] domains = [.. all.Select(one => one.Domain).Distinct()];
        string alt = $"{title}. " + string.Join("; ", all.OrderBy(one => one.Intensity).Select(one => FormattableString.Invariant($"{one.Title}: {one.Intensity:0.##} operations a byte, {one.Timed.Bytes / 1e6:0.##} MB"))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 560), new
            {
                xaxis = new Dictionary<string, object?>(Theme.Axis("operations a byte (logarithmic)")) { ["type"] = "log", ["dtick"] = 1 },
                yaxis = new Dictionary<string, object?>(Theme.Axis("bytes of the timed input (logarithmic)")) { ["type"] = "log", ["dtick"] = 1, ["exponentformat"] = "SI" },
                shapes = new[] { new { type = "line", xref = "x", yref = "paper", x0 = balance, x1 = balance, y0 = 0, y1 = 1, line = new { color = Theme.Grey, width = 1, dash = "dash" } } },
                legend = new { orientation = "v", x = 1.02, xanchor = "left", y = 1, yanchor = "top", bgcolor = Theme.Clear },
                margin = new { l = 70, r = 130, t = 92, b = 60 },
            }),
            domains.Select((domain, i) => Points(domain, i, [.. all.Where(one => one.Domain == domain)])));
    }

    // Twelve domains and seven colours: the second time round the markers are open.
    private static Trace Points(string domain, int series, ProblemFacts[] facts) => Plot.Trace("scatter", new
    {
        name = domain,
        mode = "markers",
        x = facts.Select(one => Math.Round(one.Intensity!.Value, 4)).ToArray(),
        y = facts.Select(one => one.Timed.Bytes).ToArray(),
        marker = new { color = Theme.Colour(series), symbol = Theme.Symbol(series) + (series >= 7 ? "-open" : ""), size = 9 },
        text = facts.Select(one => System.Net.WebUtility.HtmlEncode(one.Title)).ToArray(),
        hovertemplate = "%{text}: %{x:.3~g} operations a byte, %{y:.3~s}B<extra></extra>",
    });
}
