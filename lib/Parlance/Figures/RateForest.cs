using Plotly.NET;

namespace Parlance.Figures;

/// <summary>Rates as points with their intervals as bars, a row a name, the best on top. Names without a trial keep an empty row at the bottom.</summary>
public static class RateForest
{
    /// <summary>The figure; several groups share a row, in the order in which they first appear.</summary>
    /// <param name="axis">What the rate is of, such as "answers that build".</param>
    /// <param name="note">A second, smaller line under the title.</param>
    public static GenericChart Of(IEnumerable<RatePoint> points, string title, string axis, string note = "Points: observed rate. Bars: 95 % Wilson interval. Right: counts.")
    {
        RatePoint[] all = [.. points];
        string[] groups = [.. all.Select(point => point.Group).Distinct()];
        var rows = new RowAxis([.. all.GroupBy(point => point.Name).OrderByDescending(Pooled).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key)],
            all.Where(point => point.Highlighted).Select(point => point.Name));
        RatePoint[] shown = [.. all.Where(point => point.Interval is not null)];
        double low = Math.Min(0, shown.Select(point => point.Interval!.Value.Lower).DefaultIfEmpty(0).Min());
        double high = Math.Max(1, shown.Select(point => point.Interval!.Value.Upper).DefaultIfEmpty(1).Max());

        string alt = $"{title}. {axis}, one row each, from the best: " + string.Join("; ", shown.OrderBy(point => -rows.Place(point.Name)).Select(point => point.ToString())) + ".";
        int perRow = Math.Max(26, 15 * groups.Length);
        return Plot.Chart(
            Plot.Layout(
                Theme.Base(title, note, alt, 92 + 60 + perRow * rows.Names.Count, rows.Width, 85),
                new
                {
                    xaxis = new Dictionary<string, object?>(Theme.Axis(axis)) { ["tickformat"] = ".0%", ["dtick"] = 0.2, ["range"] = new[] { Math.Round(low, 3) - 0.02, Math.Round(high, 3) + 0.02 } },
                    yaxis = rows.Axis(),
                    shapes = rows.Bands(),
                    showlegend = groups.Length > 1,
                }),
            [.. groups.Select((group, i) => Points(group, i, groups.Length, [.. shown.Where(point => point.Group == group)], rows)),
             .. groups.Select((group, i) => Counts(i, groups.Length, [.. all.Where(point => point.Group == group)], rows, Math.Round(high, 3) + 0.02))]);
    }

    private static double Pooled(IEnumerable<RatePoint> name) =>
        name.Sum(point => point.Proportion.Trials) is > 0 and var trials ? (double)name.Sum(point => point.Proportion.Successes) / trials : -1;

    private static Trace Points(string group, int series, int of, RatePoint[] points, RowAxis rows) => Plot.Trace("scatter", new
    {
        name = group,
        mode = "markers",
        x = points.Select(point => Math.Round(point.Proportion.Rate, 6)).ToArray(),
        y = points.Select(point => rows.Place(point.Name, series, of)).ToArray(),
        error_x = new
        {
            type = "data",
            symmetric = false,
            array = points.Select(point => Math.Round(point.Interval!.Value.Upper - point.Proportion.Rate, 6)).ToArray(),
            arrayminus = points.Select(point => Math.Round(point.Proportion.Rate - point.Interval!.Value.Lower, 6)).ToArray(),
            thickness = 2,
            width = 0,
        },
        marker = new { color = Theme.Colour(series), symbol = Theme.Symbol(series), size = 8 },
        text = points.Select(point => point.ToString()).ToArray(),
        hovertemplate = "%{text}<extra></extra>",
    });

    // As a trace, so that the counts move with their rows when a reader zooms; on the very edge, since nothing beyond it is drawn.
    private static Trace Counts(int series, int of, RatePoint[] points, RowAxis rows, double at) => Plot.Trace("scatter", new
    {
        mode = "text",
        x = points.Select(_ => at).ToArray(),
        y = points.Select(point => rows.Place(point.Name, series, of)).ToArray(),
        text = points.Select(point => point.Proportion.ToString()).ToArray(),
        textposition = "middle right",
        textfont = new { size = 10, color = Theme.Ink },
        cliponaxis = false,
        showlegend = false,
        hoverinfo = "skip",
    });
}
