using Plotly.NET;

namespace Parlance.Figures;

/// <summary>How many of a name's candidates ended at a stage, in one panel.</summary>
public sealed record StageCount(string Name, string Panel, string Stage, int Count, bool Highlighted = false);

/// <summary>How far candidates came: one bar a name, cut into the stages at which they ended, all bars in one order.</summary>
public static class StageBars
{
    private static readonly string[] Colours = ["#B4B8BF", Theme.Orange, Theme.Purple, Theme.Sky, Theme.Blue];

    /// <summary>The figure; rows are sorted by how many reached the last stage. Stages come in the order given, at most five.</summary>
    public static GenericChart Of(IEnumerable<StageCount> counts, IReadOnlyList<string> stages, string title, string unit = "answers", string note = "Each answer is counted once, at the furthest stage it reached.")
    {
        StageCount[] all = [.. counts];
        IReadOnlyList<Panel> panels = Panel.Grid([.. all.Select(count => count.Panel).Distinct()], int.Max(1, all.Select(count => count.Panel).Distinct().Count()), 0.04, 0);
        var rows = new RowAxis([.. all.GroupBy(count => count.Name).OrderByDescending(Reached).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key)],
            all.Where(count => count.Highlighted).Select(count => count.Name));
        var layout = new Dictionary<string, object?>
        {
            ["barmode"] = "stack",
            ["bargap"] = 0.3,
            ["annotations"] = panels.Select(panel => panel.Heading()).ToArray(),
            ["legend"] = new { orientation = "h", x = 0, xanchor = "left", y = 1.07, yanchor = "bottom", traceorder = "normal", bgcolor = Theme.Clear },
            ["shapes"] = rows.Bands(),
        };
        foreach (Panel panel in panels)
        {
            layout[panel.XAxis] = panel.Across(Theme.Axis(unit));
            layout[panel.YAxis] = panel.Up(new(rows.Axis()) { ["showticklabels"] = panel.Index == 0 });
        }

        string alt = $"{title}. " + string.Join("; ", panels.Select(panel => $"{panel.Name}: " + string.Join(", ",
            rows.Names.Select(name => $"{name} {all.Where(one => one.Panel == panel.Name && one.Name == name && one.Stage == stages[^1]).Sum(one => one.Count)} {stages[^1]}")))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 180 + 26 * rows.Names.Count, rows.Width), layout),
            panels.SelectMany(panel => stages.Select((stage, i) => Bars(panel, stage, i, [.. all.Where(one => one.Panel == panel.Name && one.Stage == stage)], rows))));

        int Reached(IEnumerable<StageCount> name) => name.Where(count => count.Stage == stages[^1]).Sum(count => count.Count);
    }

    private static Trace Bars(Panel panel, string stage, int colour, StageCount[] counts, RowAxis rows) => Plot.Trace("bar", new
    {
        name = stage,
        legendgroup = stage,
        showlegend = panel.Index == 0,
        orientation = "h",
        x = rows.Names.Select(name => counts.Where(one => one.Name == name).Sum(one => one.Count)).ToArray(),
        y = rows.Names.Select(name => rows.Place(name)).ToArray(),
        text = rows.Names.Select(name => counts.Where(one => one.Name == name).Sum(one => one.Count) is > 2 and var count ? $"{count}" : "").ToArray(),
        textposition = "inside",
        insidetextanchor = "middle",
        textangle = 0,
        // Black on the bright ones, white on the dark one.
        textfont = new { size = 10, color = colour == 4 ? "#FFFFFF" : "#1A1A1A" },
        marker = new { color = Colours[colour % Colours.Length], line = new { width = 0 } },
        xaxis = panel.X,
        yaxis = panel.Y,
        customdata = rows.Names.ToArray(),
        hovertemplate = $"%{{customdata}}, {panel.Name}: %{{x}} {stage}<extra></extra>",
    });
}
