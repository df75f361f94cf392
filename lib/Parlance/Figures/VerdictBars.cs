using Parlance.Judging;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>How many candidates of a set got a verdict.</summary>
public sealed record VerdictCount(string Set, Verdict Verdict, int Count);

/// <summary>The verdicts of sets side by side, every verdict a row in the order of the stages. A verdict that nobody got keeps its row.</summary>
public static class VerdictBars
{
    public static GenericChart Of(IEnumerable<VerdictCount> counts, string title, string note = "Every verdict there is, in the order in which a candidate meets them.")
    {
        VerdictCount[] all = [.. counts];
        IReadOnlyList<Panel> panels = Panel.Grid([.. all.Select(count => count.Set).Distinct()], int.Max(1, all.Select(count => count.Set).Distinct().Count()), 0.06, 0);
        var rows = new RowAxis([.. Verdicts.All.Select(verdict => verdict.Name())], []);
        double most = all.Select(count => count.Count).DefaultIfEmpty(1).Max();
        var layout = new Dictionary<string, object?> { ["annotations"] = panels.Select(panel => panel.Heading()).ToArray(), ["bargap"] = 0.35, ["showlegend"] = false };
        foreach (Panel panel in panels)
        {
            layout[panel.XAxis] = panel.Across(new(Theme.Axis("candidates")) { ["range"] = new[] { 0, 1.12 * most } });
            layout[panel.YAxis] = panel.Up(new(rows.Axis()) { ["showticklabels"] = panel.Index == 0 });
        }

        string alt = $"{title}. " + string.Join("; ", panels.Select(panel => $"{panel.Name}: " + string.Join(", ",
            all.Where(one => one.Set == panel.Name && one.Count > 0).OrderBy(one => one.Verdict).Select(one => $"{one.Count} {one.Verdict.Name()}")))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 170 + 24 * rows.Names.Count, rows.Width), layout),
            panels.Select(panel => Bars(panel, [.. Verdicts.All.Select(verdict => all.Where(one => one.Set == panel.Name && one.Verdict == verdict).Sum(one => one.Count))], rows)));
    }

    private static Trace Bars(Panel panel, int[] counts, RowAxis rows) => Plot.Trace("bar", new
    {
        name = panel.Name,
        orientation = "h",
        x = counts,
        y = rows.Names.Select(name => rows.Place(name)).ToArray(),
        text = counts.Select(count => count == 0 ? "" : $"{count}").ToArray(),
        textposition = "outside",
        textfont = new { color = Theme.Ink },
        cliponaxis = false,
        marker = new { color = Verdicts.All.Select(Theme.Colour).ToArray() },
        xaxis = panel.X,
        yaxis = panel.Y,
        customdata = rows.Names.ToArray(),
        hovertemplate = $"{panel.Name}: %{{x}} %{{customdata}}<extra></extra>",
    });
}
