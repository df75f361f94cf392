using Plotly.NET;

namespace Parlance.Figures;

/// <summary>How many times faster than the serial program a problem's program was.</summary>
/// <param name="Width">On so many processes times threads.</param>
public sealed record SpeedupPoint(string Problem, string Execution, int Width, double Speedup);

/// <summary>Speedup against processes times threads, a small panel a problem, with the line on which every one pays for itself.</summary>
public static class Speedup
{
    private const int Columns = 3;

    private static readonly double[] Ticks = [0.01, 0.03, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16];

    /// <summary>The figure; both axes are logarithmic and the same in all panels. No points give a figure without panels.</summary>
    public static GenericChart Of(IEnumerable<SpeedupPoint> points, string title, string note = "Serial program's median time over the parallel one's. Dashed: as many times faster as there are processes or threads. Dotted: no gain.")
    {
        SpeedupPoint[] all = [.. points];
        IReadOnlyList<Panel> panels = Panel.Grid([.. all.Select(point => point.Problem).Distinct()], Columns, 0.035, 0.09);
        int[] widths = [.. all.Select(point => point.Width).Distinct().Order()];
        string[] executions = [.. all.Select(point => point.Execution).Distinct()];
        double low = Math.Min(0.5, all.Select(point => point.Speedup).DefaultIfEmpty(1).Min()), high = Math.Max(widths.DefaultIfEmpty(1).Max(), all.Select(point => point.Speedup).DefaultIfEmpty(1).Max());
        var layout = new Dictionary<string, object?> { ["annotations"] = panels.Select(panel => panel.Heading(11)).ToArray(), ["showlegend"] = executions.Length > 1, ["legend"] = new { orientation = "h", x = 1, xanchor = "right", y = 1.02, yanchor = "bottom", bgcolor = Theme.Clear } };
        int rows = (panels.Count + Columns - 1) / Columns;
        foreach (Panel panel in panels)
        {
            bool last = panel.Index + Columns >= panels.Count;
            layout[panel.XAxis] = panel.Across(Log(Theme.Axis(last ? "processes x threads" : ""), [.. widths.Select(count => (double)count)], 0.8, widths.Max() * 1.25));
            layout[panel.YAxis] = panel.Up(new(Log(Theme.Axis(panel.Index % Columns == 0 ? "speedup" : ""), Ticks, low * 0.75, high * 1.5)) { ["showticklabels"] = panel.Index % Columns == 0 });
        }

        string alt = $"{title}. " + string.Join("; ", panels.Select(panel => $"{panel.Name}: " + string.Join(", ",
            all.Where(one => one.Problem == panel.Name).GroupBy(one => one.Execution).Select(own => $"{own.Key} " + string.Join(" and ", own.OrderBy(one => one.Width).Select(one => FormattableString.Invariant($"{one.Speedup:0.00} at {one.Width}"))))))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 150 + 165 * int.Max(1, rows)), layout),
            panels.SelectMany(panel => new[]
            {
                Line(panel, widths, [.. widths.Select(count => (double)count)], "dash"),
                Line(panel, widths, [.. widths.Select(_ => 1.0)], "dot"),
            }.Concat(executions.Select((name, i) => Measured(panel, name, i, [.. all.Where(one => one.Problem == panel.Name && one.Execution == name).OrderBy(one => one.Width)])))));
    }

    private static Dictionary<string, object?> Log(Dictionary<string, object?> axis, double[] ticks, double from, double to) => new(axis)
    {
        ["type"] = "log",
        ["tickmode"] = "array",
        ["tickvals"] = ticks,
        ["range"] = new[] { Math.Round(Math.Log10(from), 4), Math.Round(Math.Log10(to), 4) },
    };

    private static Trace Line(Panel panel, int[] x, double[] y, string dash) => Plot.Trace("scatter", new
    {
        mode = "lines",
        x,
        y,
        line = new { color = Theme.Grey, width = 1, dash },
        showlegend = false,
        xaxis = panel.X,
        yaxis = panel.Y,
        hoverinfo = "skip",
    });

    private static Trace Measured(Panel panel, string execution, int series, SpeedupPoint[] points) => Plot.Trace("scatter", new
    {
        name = execution,
        legendgroup = execution,
        showlegend = panel.Index == 0,
        mode = "lines+markers",
        x = points.Select(point => point.Width).ToArray(),
        y = points.Select(point => Math.Round(point.Speedup, 6)).ToArray(),
        line = new { color = Theme.Colour(series), width = 2 },
        marker = new { size = 7, color = Theme.Colour(series), symbol = Theme.Symbol(series) },
        xaxis = panel.X,
        yaxis = panel.Y,
        hovertemplate = "%{y:.2f} at %{x}<extra>" + execution + "</extra>",
    });
}
