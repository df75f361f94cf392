using Plotly.NET;

namespace Parlance.Figures;

/// <summary>The seconds of one timed call.</summary>
/// <param name="Group">What it ran as, such as "mpi, 4 processes".</param>
public sealed record RuntimePoint(string Problem, string Group, double Seconds);

/// <summary>Every timed call as a point, nothing summed up: a row a problem, a colour a group.</summary>
public static class Runtimes
{
    /// <summary>The figure; rows and groups come in the order in which they first appear, and time is logarithmic. Times that are not positive cannot be shown and are left out.</summary>
    public static GenericChart Of(IEnumerable<RuntimePoint> points, string title, string note = "One point a timed call, warm-ups left out; the time of the slowest process.")
    {
        RuntimePoint[] all = [.. points.Where(point => point.Seconds > 0)];
        string[] groups = [.. all.Select(point => point.Group).Distinct()];
        var rows = new RowAxis([.. all.Select(point => point.Problem).Distinct()], []);
        if (rows.Names.Count == 0) return Plot.Chart(Plot.Layout(Theme.Base(title, "No timed calls.", $"{title}. No timed calls.", 200)), []);

        string alt = FormattableString.Invariant($"{title}. {all.Length} timed calls from {all.Min(point => point.Seconds):0.0e0} to {all.Max(point => point.Seconds):0.0e0} seconds; medians: ")
            + string.Join("; ", all.GroupBy(point => (point.Problem, point.Group)).Select(group => FormattableString.Invariant($"{group.Key.Problem}, {group.Key.Group} {Median(group):0.0e0} s"))) + ".";
        return Plot.Chart(
            Plot.Layout(
                Theme.Base(title, note, alt, 160 + int.Max(26, 9 * groups.Length) * rows.Names.Count, rows.Width),
                new
                {
                    xaxis = new Dictionary<string, object?>(Theme.Axis("seconds a call (logarithmic)")) { ["type"] = "log", ["dtick"] = 1, ["exponentformat"] = "power" },
                    yaxis = rows.Axis(),
                    shapes = rows.Names.SkipLast(1).Select(name => new { type = "line", xref = "paper", x0 = 0, x1 = 1, y0 = rows.Place(name) - 0.5, y1 = rows.Place(name) - 0.5, line = new { color = Theme.Grid, width = 1 } }).ToArray(),
                    showlegend = groups.Length > 1,
                }),
            groups.Select((group, i) => Points(group, i, groups.Length, [.. all.Where(point => point.Group == group)], rows)));
    }

    private static double Median(IEnumerable<RuntimePoint> points) => MathNet.Numerics.Statistics.Statistics.Median(points.Select(point => point.Seconds));

    private static Trace Points(string group, int series, int of, RuntimePoint[] points, RowAxis rows) => Plot.Trace("scatter", new
    {
        name = group,
        mode = "markers",
        x = points.Select(point => point.Seconds).ToArray(),
        y = points.Select(point => rows.Place(point.Problem, series, of)).ToArray(),
        marker = new { color = Theme.Colour(series), symbol = Theme.Symbol(series), size = 6, opacity = 0.75 },
        customdata = points.Select(point => point.Problem).ToArray(),
        hovertemplate = $"%{{customdata}}, {group}: %{{x:.3g}} s<extra></extra>",
    });
}
