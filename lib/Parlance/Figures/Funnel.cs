using System.Net;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>How many of a name came to each stage. A stage that does not apply to it, or of which nothing is known, is null.</summary>
public sealed record FunnelRow(string Name, IReadOnlyList<int?> Counts, bool Highlighted = false)
{
    /// <summary>How many that came to the stage before the last are not known to have come to the last: they are neither there nor lost.</summary>
    public int Unknown { get; init; }

    internal int UnknownAt(int stage) => stage == Counts.Count - 1 && Counts[stage] is not null ? Unknown : 0;

    /// <summary>The count of the nearest stage before that has one: what a stage could lose from.</summary>
    public int? Before(int stage) => Counts.Take(stage).LastOrDefault(count => count is not null);
}

/// <summary>What is left after every stage, from left to right: a panel a stage, a row a name. Pale: what the stage before had and this one has not.</summary>
public static class Funnel
{
    private const string Lost = "rgba(138,143,152,0.35)";

    /// <summary>The figure, rows in the order given. The first stage is the whole, and every row needs its count.</summary>
    public static GenericChart Of(IEnumerable<FunnelRow> rows, IReadOnlyList<string> stages, string title, string note = "Share of all of a row that came so far, with the count. Pale: lost at this step.")
    {
        FunnelRow[] all = [.. rows];
        IReadOnlyList<Panel> panels = Panel.Grid(stages, int.Max(1, stages.Count), 0.022, 0);
        var axis = new RowAxis([.. all.Select(row => row.Name)], all.Where(row => row.Highlighted).Select(row => row.Name));
        var layout = new Dictionary<string, object?>
        {
            ["barmode"] = "stack",
            ["bargap"] = 0.3,
            ["showlegend"] = false,
            ["annotations"] = panels.Select(panel => panel.Heading()).ToArray(),
            ["shapes"] = axis.Bands(),
        };
        foreach (Panel panel in panels)
        {
            layout[panel.XAxis] = panel.Across(new(Theme.Axis()) { ["range"] = new[] { 0, 1.0 }, ["tickvals"] = new[] { 0, 0.5, 1 }, ["ticktext"] = new[] { "0", "50 %", "" }, ["tickangle"] = 0 });
            layout[panel.YAxis] = panel.Up(new(axis.Axis()) { ["showticklabels"] = panel.Index == 0 });
        }

        string alt = $"{title}. " + string.Join("; ", all.Select(row => $"{row.Name}: " + string.Join(", ", stages.Select((stage, i) => row.Counts[i] is int count ? $"{count} {stage}{(row.UnknownAt(i) > 0 ? $" and {row.Unknown} not known" : "")}" : $"{stage} not known")))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 150 + 25 * all.Length, axis.Width, bottom: 40), layout),
            panels.SelectMany(panel => new[] { Bars(panel, all, axis), Losses(panel, all, axis), Words(panel, all, axis, inside: true), Words(panel, all, axis, inside: false) }));
    }

    private static double Share(FunnelRow row, int? count) => row.Counts[0] is > 0 and int whole ? Math.Round((double)(count ?? 0) / whole, 6) : 0;

    private static Trace Bars(Panel panel, FunnelRow[] rows, RowAxis axis) => Plot.Trace("bar", new
    {
        name = panel.Name,
        orientation = "h",
        x = rows.Select(row => Share(row, row.Counts[panel.Index])).ToArray(),
        y = rows.Select(row => axis.Place(row.Name)).ToArray(),
        marker = new { color = Theme.Blue, line = new { width = 0 } },
        xaxis = panel.X,
        yaxis = panel.Y,
        customdata = rows.Select(row => WebUtility.HtmlEncode($"{row.Name}: {row.Counts[panel.Index]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "not known"} of {row.Counts[0]} {panel.Name}")).ToArray(),
        hovertemplate = "%{customdata}<extra></extra>",
    });

    private static Trace Losses(Panel panel, FunnelRow[] rows, RowAxis axis) => Plot.Trace("bar", new
    {
        orientation = "h",
        x = rows.Select(row => row.Counts[panel.Index] is int count ? Share(row, (row.Before(panel.Index) ?? count) - count - row.UnknownAt(panel.Index)) : 0).ToArray(),
        y = rows.Select(row => axis.Place(row.Name)).ToArray(),
        marker = new { color = Lost, line = new { width = 0 } },
        xaxis = panel.X,
        yaxis = panel.Y,
        hoverinfo = "skip",
    });

    // Inside a bar that is long enough, and beside it otherwise, where the page's own ink can be read on paper and on what was lost.
    private static Trace Words(Panel panel, FunnelRow[] rows, RowAxis axis, bool inside) => Plot.Trace("scatter", new
    {
        mode = "text",
        x = rows.Select(row => Share(row, row.Counts[panel.Index])).ToArray(),
        y = rows.Select(row => axis.Place(row.Name)).ToArray(),
        text = rows.Select(row => Inside(row, panel) != inside ? "" : Text(row, panel.Index)).ToArray(),
        textposition = inside ? "middle left" : "middle right",
        textfont = new { size = 11, color = inside ? "#FFFFFF" : null },
        xaxis = panel.X,
        yaxis = panel.Y,
        hoverinfo = "skip",
    });

    private static string Text(FunnelRow row, int stage) => row.Counts[stage] is not int count ? " – "
        : row.UnknownAt(stage) > 0 ? FormattableString.Invariant($" {count}, {row.Unknown} unknown ") : FormattableString.Invariant($" {count} ");

    private static bool Inside(FunnelRow row, Panel panel) => Share(row, row.Counts[panel.Index]) > 0.4;
}
