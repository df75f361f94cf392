using System.Net;

namespace Parlance.Figures;

/// <summary>Named rows from top to bottom, on a numeric axis so that several marks share a row without hiding each other.</summary>
internal sealed class RowAxis(IReadOnlyList<string> names, IEnumerable<string> highlighted)
{
    private readonly HashSet<string> highlighted = [.. highlighted];

    public IReadOnlyList<string> Names => names;

    /// <summary>The place of a row's n-th of so many marks.</summary>
    public double Place(string name, int series = 0, int of = 1) => -IndexOf(name) + (of == 1 ? 0 : 0.4 * (0.5 - (double)series / (of - 1)));

    /// <summary>How wide the names are, in pixels, near enough for a margin.</summary>
    public int Width => 24 + (int)(6.9 * names.Max(name => name.Length));

    public Dictionary<string, object?> Axis() => new(Theme.Axis())
    {
        ["tickmode"] = "array",
        ["tickvals"] = names.Select((_, i) => -i).ToArray(),
        ["ticktext"] = names.Select(Label).ToArray(),
        ["range"] = new[] { 0.5 - names.Count, 0.5 },
        ["showgrid"] = false,
    };

    /// <summary>A faint band behind every highlighted row.</summary>
    public object[] Bands() => [.. names.Where(highlighted.Contains).Select(name => (object)new
    {
        type = "rect",
        xref = "paper",
        yref = "y",
        x0 = 0,
        x1 = 1,
        y0 = -IndexOf(name) - 0.5,
        y1 = -IndexOf(name) + 0.5,
        fillcolor = Theme.Band,
        line = new { width = 0 },
        layer = "below",
    })];

    public string Label(string name) => highlighted.Contains(name) ? $"<b>{WebUtility.HtmlEncode(name)}</b>" : WebUtility.HtmlEncode(name);

    private int IndexOf(string name) => names.TakeWhile(other => other != name).Count();
}
