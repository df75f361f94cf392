namespace Parlance.Figures;

/// <summary>One of several small plots of a figure, by its share of the paper from the lower left.</summary>
internal sealed record Panel(string Name, int Index, double Left, double Right, double Bottom, double Top)
{
    private string Suffix => Index == 0 ? "" : FormattableString.Invariant($"{Index + 1}");

    public string X => "x" + Suffix;
    public string Y => "y" + Suffix;
    public string XAxis => "xaxis" + Suffix;
    public string YAxis => "yaxis" + Suffix;

    /// <summary>Panels in reading order, as many in a row as told; gaps are shares of the paper.</summary>
    public static IReadOnlyList<Panel> Grid(IReadOnlyList<string> names, int columns, double gapAcross, double gapDown)
    {
        int rows = (names.Count + columns - 1) / columns;
        double width = (1 - gapAcross * (columns - 1)) / columns, height = (1 - gapDown * (rows - 1)) / rows;
        return [.. names.Select((name, i) =>
        {
            double left = i % columns * (width + gapAcross), top = 1 - i / columns * (height + gapDown);
            return new Panel(name, i, Round(left), Round(left + width), Round(top - height), Round(top));
        })];
    }

    /// <summary>Places an axis across the panel.</summary>
    public Dictionary<string, object?> Across(Dictionary<string, object?> axis) => new(axis) { ["domain"] = new[] { Left, Right }, ["anchor"] = Y };

    /// <summary>Places an axis up the panel.</summary>
    public Dictionary<string, object?> Up(Dictionary<string, object?> axis) => new(axis) { ["domain"] = new[] { Bottom, Top }, ["anchor"] = X };

    /// <summary>The panel's name above it, at its left.</summary>
    public object Heading(int size = 12) => new
    {
        text = $"<b>{System.Net.WebUtility.HtmlEncode(Name)}</b>",
        xref = "paper",
        yref = "paper",
        x = Left,
        y = Top,
        xanchor = "left",
        yanchor = "bottom",
        showarrow = false,
        font = new { size, color = Theme.Ink },
    };

    // Rounding hides the last digits, in which processors may differ.
    private static double Round(double share) => Math.Clamp(Math.Round(share, 6), 0, 1);
}
