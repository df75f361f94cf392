using Parlance.Statistics;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>A rate of one name in one column.</summary>
public sealed record RateCell(string Row, string Column, Proportion Proportion, bool Highlighted = false);

/// <summary>Rates by name and domain, each with its counts written in. A cell without trials stays empty.</summary>
public static class DomainHeatmap
{
    // One hue from pale to deep, so that its lightness alone tells the rate.
    private static readonly object[] Scale = [new object[] { 0, "#EEF3F7" }, new object[] { 0.25, "#C9DDEC" }, new object[] { 0.5, "#9CC4E0" }, new object[] { 0.75, "#2F86BD" }, new object[] { 1, "#00436B" }];

    /// <summary>The figure; rows are sorted by their overall rate, columns come in the order in which they first appear.</summary>
    public static GenericChart Of(IEnumerable<RateCell> cells, string title, string rate, string note = "In each cell: successes of trials.")
    {
        RateCell[] all = [.. cells];
        string[] columns = [.. all.Select(cell => cell.Column).Distinct()];
        var overall = all.GroupBy(cell => cell.Row).Select(row => (Name: row.Key, All: new Proportion(row.Sum(cell => cell.Proportion.Successes), row.Sum(cell => cell.Proportion.Trials))))
            .OrderByDescending(row => row.All.Trials == 0 ? -1 : row.All.Rate).ThenBy(row => row.Name, StringComparer.Ordinal).ToArray();
        var rows = new RowAxis([.. overall.Select(row => row.Name)], all.Where(cell => cell.Highlighted).Select(cell => cell.Row));
        var at = all.ToDictionary(cell => (cell.Row, cell.Column), cell => cell.Proportion);
        string alt = $"{title}. {rate} by row: " + string.Join(", ", overall.Select(row => $"{row.Name} {row.All}")) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 190 + 30 * rows.Names.Count, rows.Width, bottom: 95), new
            {
                xaxis = new Dictionary<string, object?>(Theme.Axis()) { ["showgrid"] = false, ["tickangle"] = -35, ["type"] = "category" },
                yaxis = rows.Axis(),
            }),
            [Plot.Trace("heatmap", new
            {
                x = columns,
                y = rows.Names.Select(name => rows.Place(name)).ToArray(),
                z = rows.Names.Select(name => columns.Select(column => at.TryGetValue((name, column), out Proportion cell) && cell.Trials > 0 ? Math.Round(cell.Rate, 6) : (double?)null).ToArray()).ToArray(),
                text = rows.Names.Select(name => columns.Select(column => at.TryGetValue((name, column), out Proportion cell) ? Fraction(cell) : "").ToArray()).ToArray(),
                customdata = rows.Names.Select(name => columns.Select(_ => name).ToArray()).ToArray(),
                texttemplate = "%{text}",
                textfont = new { size = 11 },
                zmin = 0,
                zmax = 1,
                colorscale = Scale,
                xgap = 2,
                ygap = 2,
                hovertemplate = "%{customdata}, %{x}: %{text} (%{z:.0%})<extra></extra>",
                colorbar = new { title = new { text = rate, side = "right", font = new { color = Theme.Ink } }, tickformat = ".0%", tickfont = new { color = Theme.Ink }, thickness = 10, outlinewidth = 0 },
            })]);
    }

    private static string Fraction(Proportion cell) => FormattableString.Invariant($"{cell.Successes}/{cell.Trials}");
}
