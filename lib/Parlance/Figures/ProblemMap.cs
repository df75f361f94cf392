using Parlance.Problems;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>The problems at a glance: a row each with its domain, and beside each other how long the question, the timed input and the known-good solutions are.</summary>
public static class ProblemMap
{
    /// <summary>The figure, in the order given. A problem without a solution for an execution model has no point there.</summary>
    public static GenericChart Of(IEnumerable<ProblemFacts> facts, string title, string note = "Lines of code without comments and blank lines. Sizes are in each problem's own unit.")
    {
        ProblemFacts[] all = [.. facts];
        string[] executions = [.. all.SelectMany(one => one.SolutionLines.Keys).Distinct()];
        // The middle one is wider: it has words in it.
        Panel[] panels = [new("Words of the question", 0, 0, 0.25, 0, 1), new("Size of the timed input", 1, 0.3, 0.68, 0, 1), new("Lines of our solution", 2, 0.73, 1, 0, 1)];
        var rows = new RowAxis([.. all.Select(one => $"{one.Title} ({one.Domain})")], []);
        var layout = new Dictionary<string, object?>
        {
            ["annotations"] = panels.Select(panel => panel.Heading()).ToArray(),
            ["legend"] = new { orientation = "h", x = panels[2].Left, xanchor = "left", y = 1.06, yanchor = "bottom", bgcolor = Theme.Clear },
        };
        foreach (Panel panel in panels)
        {
            layout[panel.XAxis] = panel.Across(new(Theme.Axis()) { ["rangemode"] = "tozero" });
            layout[panel.YAxis] = panel.Up(new(rows.Axis()) { ["showticklabels"] = panel.Index == 0, ["showgrid"] = true });
        }

        // Room for the words beside the points.
        double most = all.Select(one => Math.Log10(one.TimedSize)).DefaultIfEmpty(1).Max(), least = all.Select(one => Math.Log10(one.TimedSize)).DefaultIfEmpty(0).Min();
        layout[panels[1].XAxis] = panels[1].Across(new(Theme.Axis())
        {
            ["type"] = "log",
            ["tickmode"] = "array",
            ["tickvals"] = new[] { 1e3, 1e5, 1e7 },
            ["ticktext"] = new[] { "1 k", "100 k", "10 M" },
            ["tickangle"] = 0,
            ["range"] = new[] { Math.Round(least - 0.5, 3), Math.Round(most + 0.7 * (most - least + 1), 3) },
        });
        string alt = $"{title}. " + string.Join("; ", all.Select(one => $"{one.Title} ({one.Domain}): {one.PromptWords} words, {Size(one)}, "
            + string.Join(" and ", one.SolutionLines.Select(lines => $"{lines.Value} lines {lines.Key}")))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 165 + 27 * rows.Names.Count, rows.Width), layout),
            [Dots(panels[0], "words", Theme.Colour(4), "circle", all, rows, one => one.PromptWords, one => $"{one.PromptWords}", false),
             Dots(panels[1], "size", Theme.Colour(3), "circle", all, rows, one => one.TimedSize, Size, true),
             .. executions.Select((name, i) => Dots(panels[2], name, Theme.Colour(i), Theme.Symbol(i), [.. all.Where(one => one.SolutionLines.ContainsKey(name))], rows,
                 one => one.SolutionLines[name], one => $"{one.SolutionLines[name]} lines, {name}", false, legend: true))]);
    }

    private static Trace Dots(Panel panel, string name, string color, string symbol, ProblemFacts[] facts, RowAxis rows, Func<ProblemFacts, double> value, Func<ProblemFacts, string> words, bool written, bool legend = false) => Plot.Trace("scatter", new
    {
        name,
        mode = written ? "markers+text" : "markers",
        x = facts.Select(value).ToArray(),
        y = facts.Select(one => rows.Place($"{one.Title} ({one.Domain})")).ToArray(),
        text = facts.Select(words).ToArray(),
        textposition = "middle right",
        textfont = new { size = 10, color = Theme.Ink },
        marker = new { color, symbol, size = 8 },
        showlegend = legend,
        xaxis = panel.X,
        yaxis = panel.Y,
        customdata = facts.Select(one => one.Title).ToArray(),
        hovertemplate = "%{customdata}: %{text}<extra></extra>",
    });

    private static string Size(ProblemFacts one) => one.TimedSize switch
    {
        >= 1_000_000 => FormattableString.Invariant($"{one.TimedSize / 1e6:0.#} M {one.TimedUnit}"),
        >= 10_000 => FormattableString.Invariant($"{one.TimedSize / 1e3:0} k {one.TimedUnit}"),
        _ => FormattableString.Invariant($"{one.TimedSize} {one.TimedUnit}"),
    };
}
