using Plotly.NET;

namespace Parlance.Figures;

/// <summary>How many times faster than the serial program a problem's program was on a number of processes.</summary>
public sealed record SpeedupPoint(string Problem, int Processes, double Speedup);

/// <summary>Speedup against processes, a small panel a problem, with the line on which every process pays for itself.</summary>
public static class Speedup
{
    private const int Columns = 3;

    private static readonly double[] Ticks = [0.01, 0.03, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16];

    /// <summary>The figure; both axes are logarithmic and the same in all panels. No points give a figure without panels.</summary>
    public static GenericChart Of(IEnumerable<SpeedupPoint> points, string title, string note = "Serial program's median time over the parallel one's. Dashed: as many times faster as there are processes. Dotted: no gain.")
    {
        SpeedupPoint[] all = [.. points];
        IReadOnlyList<Panel> panels = Panel.Grid([.. all.Select(point => point.Problem).Distinct()], Columns, 0.035, 0.09);
        int[] processes = [.. all.Select(point => point.Processes).Distinct().Order()];
        double low = Math.Min(0.5, all.Select(point => point.Speedup).DefaultIfEmpty(1).Min()), high = Math.Max(processes.DefaultIfEmpty(1).Max(), all.Select(point => point.Speedup).DefaultIfEmpty(1).Max());
        var layout = new Dictionary<string, object?> { ["annotations"] = panels.Select(panel => panel.Heading(11)).ToArray(), ["showlegend"] = false };
        int rows = (panels.Count + Columns - 1) / Columns;
        foreach (Panel panel in panels)
        {
            bool last = panel.Index + Columns >= panels.Count;
            layout[panel.XAxis] = panel.Across(Log(Theme.Axis(last ? "processes" : ""), [.. processes.Select(count => (double)count)], 0.8, processes.Max() * 1.25));
            layout[panel.YAxis] = panel.Up(new(Log(Theme.Axis(panel.Index % Columns == 0 ? "speedup" : ""), Ticks, low * 0.8, high * 1.25)) { ["showticklabels"] = panel.Index % Columns == 0 });
        }

        string alt = $"{title}. " + string.Join("; ", panels.Select(panel => $"{panel.Name}: " + string.Join(", ",
            all.Where(one => one.Problem == panel.Name).OrderBy(one => one.Processes).Select(one => FormattableString.Invariant($"{one.Speedup:0.00} at {one.Processes}"))))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 150 + 165 * int.Max(1, rows)), layout),
            panels.SelectMany(panel => new[]
            {
                Line(panel, processes, [.. processes.Select(count => (double)count)], "dash"),
                Line(panel, processes, [.. processes.Select(_ => 1.0)], "dot"),
                Measured(panel, [.. all.Where(one => one.Problem == panel.Name).OrderBy(one => one.Processes)]),
            }));
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
        xaxis = panel.X,
        yaxis = panel.Y,
        hoverinfo = "skip",
    });

    private static Trace Measured(Panel panel, SpeedupPoint[] points) => Plot.Trace("scatter", new
    {
        name = panel.Name,
        mode = "lines+markers",
        x = points.Select(point => point.Processes).ToArray(),
        y = points.Select(point => Math.Round(point.Speedup, 6)).ToArray(),
        line = new { color = Theme.Blue, width = 2 },
        marker = new { size = 7, color = Theme.Blue },
        xaxis = panel.X,
        yaxis = panel.Y,
        hovertemplate = "%{y:.2f} at %{x} processes<extra></extra>",
    });
}
