using Parlance.Problems;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>The problems at a glance: a row a domain, a point a problem, and beside each other how long questions, inputs, times and known-good solutions are.</summary>
public static class ProblemMap
{
    private static readonly (string Heading, string Name, Func<ProblemFacts, double?> Value, double[] Ticks, string[] Words)[] Columns =
    [
        ("Question (words)", "words", one => one.PromptWords, [30, 60, 120, 240], ["30", "60", "120", "240"]),
        ("Timed input (bytes)", "bytes", one => one.Timed.Bytes, [1e3, 1e5, 1e7], ["1 kB", "100 kB", "10 MB"]),
        ("Serial time (ms)", "milliseconds", one => one.Timed.Measured?.Milliseconds, [20, 50, 100, 200], ["20", "50", "100", "200"]),
    ];

    private static readonly double[] LineTicks = [3, 10, 30, 100];

    /// <summary>The figure, with the domains in the order given; all axes are logarithmic. A number that a problem has not is left out.</summary>
    public static GenericChart Of(IEnumerable<ProblemFacts> facts, string title, string note = "One point a problem. Lines without comments and blank ones; times as measured when sizes were chosen.")
    {
        ProblemFacts[] all = [.. facts];
        string[] executions = [.. all.SelectMany(one => one.SolutionLines.Keys).Distinct()];
        Panel[] panels = [.. Columns.Select((column, i) => new Panel(column.Heading, i, 0.205 * i, (0.205 * i) + 0.175, 0, 1)), new("Our solution (lines)", Columns.Length, 0.615, 1, 0, 1)];
        var rows = new RowAxis(all.Length == 0 ? [""] : [.. all.Select(one => one.Domain).Distinct()], []);
        var layout = new Dictionary<string, object?>
        {
            ["annotations"] = panels.Select(panel => panel.Heading()).ToArray(),
            ["legend"] = new { orientation = "h", x = panels[^1].Left, xanchor = "left", y = 1.07, yanchor = "bottom", bgcolor = Theme.Clear },
        };
        foreach (Panel panel in panels)
        {
            (double[] ticks, string[] words) = panel.Index < Columns.Length ? (Columns[panel.Index].Ticks, Columns[panel.Index].Words) : (LineTicks, [.. LineTicks.Select(tick => FormattableString.Invariant($"{tick}"))]);
            layout[panel.XAxis] = panel.Across(new(Theme.Axis()) { ["type"] = "log", ["tickmode"] = "array", ["tickvals"] = ticks, ["ticktext"] = words, ["tickangle"] = 0 });
            layout[panel.YAxis] = panel.Up(new(rows.Axis()) { ["showticklabels"] = panel.Index == 0, ["showgrid"] = true });
        }

        string alt = $"{title}. " + string.Join("; ", all.GroupBy(one => one.Domain).Select(domain => $"{domain.Key}: {domain.Count()} problems, {Range(domain, one => one.PromptWords)} words, {Range(domain, one => one.Timed.Measured?.Milliseconds)} ms, "
            + string.Join(" and ", executions.Select(name => $"{Range(domain, one => one.SolutionLines.TryGetValue(name, out int lines) ? lines : null)} lines {name}")))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 190 + (34 * rows.Names.Count), rows.Width), layout),
            [.. Columns.Select((column, i) => Dots(panels[i], column.Name, Theme.Grey, "circle", all, rows, column.Value, false)),
             .. executions.Select((name, i) => Dots(panels[^1], name, Theme.Colour(i), Theme.Symbol(i), all, rows, one => one.SolutionLines.TryGetValue(name, out int lines) ? lines : null, true, i, executions.Length))]);
    }

    private static string Range(IEnumerable<ProblemFacts> facts, Func<ProblemFacts, double?> value)
    {
        double[] known = [.. facts.Select(value).OfType<double>()];
        return known.Length == 0 ? "no" : FormattableString.Invariant($"{known.Min():0.#} to {known.Max():0.#}");
    }

    private static Trace Dots(Panel panel, string name, string color, string symbol, ProblemFacts[] facts, RowAxis rows, Func<ProblemFacts, double?> value, bool legend, int series = 0, int of = 1)
    {
        (ProblemFacts Facts, double Value)[] known = [.. facts.Where(one => value(one) > 0).Select(one => (one, value(one)!.Value))];
        return Plot.Trace("scatter", new
        {
            name,
            mode = "markers",
            x = known.Select(one => one.Value).ToArray(),
            y = known.Select(one => rows.Place(one.Facts.Domain, series, of)).ToArray(),
            marker = new { color, symbol, size = of == 1 ? 8 : 6, opacity = 0.8 },
            showlegend = legend,
            xaxis = panel.X,
            yaxis = panel.Y,
            customdata = known.Select(one => System.Net.WebUtility.HtmlEncode(one.Facts.Title)).ToArray(),
            hovertemplate = $"%{{customdata}}: %{{x:.3~s}} {name}<extra></extra>",
        });
    }
}
