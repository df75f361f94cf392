using Plotly.NET;

namespace Parlance.Figures;

/// <summary>What the busiest process of a program computed, as a share of what one process alone computes.</summary>
public sealed record WorkSharePoint(string Name, double Share);

/// <summary>Whether programs divide their work: a row a name, against the ideal share and the most that is still called parallel.</summary>
public static class WorkShare
{
    /// <summary>The figure; rows are sorted, the best divided on top. Several points of one name share its row.</summary>
    /// <param name="processes">How many processes the busiest one was the busiest of.</param>
    /// <param name="most">Where parallel ends.</param>
    public static GenericChart Of(IEnumerable<WorkSharePoint> points, int processes, double most, string title, string note = "Computing time of the busiest process over that of the same program on one process.")
    {
        WorkSharePoint[] all = [.. points.OrderBy(point => point.Share).ThenBy(point => point.Name, StringComparer.Ordinal)];
        var rows = new RowAxis(all.Length == 0 ? [""] : [.. all.Select(point => point.Name).Distinct()], []);
        double ideal = 1.0 / processes, end = Math.Round(Math.Max(1.1, all.Select(point => 1.08 * point.Share).DefaultIfEmpty(0).Max()), 3);
        string alt = $"{title}. Ideal {Percent(ideal)}, parallel up to {Percent(most)}; "
            + string.Join(", ", all.Select(point => $"{point.Name} {Percent(point.Share)}")) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 175 + 26 * rows.Names.Count, rows.Width), new
            {
                xaxis = new Dictionary<string, object?>(Theme.Axis("share of the work on the busiest process")) { ["tickformat"] = ".0%", ["range"] = new[] { 0, end } },
                yaxis = rows.Axis(),
                showlegend = false,
                shapes = new[] { Line(ideal, "dash"), Line(most, "dot"), Band(most, end) },
                annotations = new[] { Words(ideal, FormattableString.Invariant($"ideal: 1/{processes}"), "left"), Words(most, "not parallel from here", "left") },
            }),
            [Plot.Trace("scatter", new
            {
                mode = "markers",
                x = all.Select(point => Math.Round(point.Share, 4)).ToArray(),
                y = all.Select(point => rows.Place(point.Name)).ToArray(),
                marker = new { size = 9, color = all.Select(point => point.Share <= most ? Theme.Green : Theme.Vermilion).ToArray(), symbol = all.Select(point => point.Share <= most ? "circle" : "x").ToArray() },
                text = all.Select(point => $"{System.Net.WebUtility.HtmlEncode(point.Name)}: {Percent(point.Share)}").ToArray(),
                hovertemplate = "%{text}<extra></extra>",
            })]);
    }

    private static string Percent(double share) => FormattableString.Invariant($"{100 * share:0} %");

    private static object Line(double at, string dash) => new { type = "line", xref = "x", yref = "paper", x0 = at, x1 = at, y0 = 0, y1 = 1, line = new { color = Theme.Grey, width = 1, dash } };

    private static object Band(double from, double to) => new { type = "rect", xref = "x", yref = "paper", x0 = from, x1 = to, y0 = 0, y1 = 1, fillcolor = Theme.Band, line = new { width = 0 }, layer = "below" };

    private static object Words(double at, string text, string anchor) => new { text, xref = "x", yref = "paper", x = at, y = 1, xanchor = anchor, yanchor = "bottom", showarrow = false, font = new { size = 11, color = Theme.Ink } };
}
