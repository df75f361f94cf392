using Plotly.NET;

namespace Parlance.Figures;

/// <summary>What a language model weighs.</summary>
public sealed record MemoryPoint(string Name, double ParametersBillion, double MemoryGb, bool Highlighted = false);

/// <summary>Memory against parameters, both logarithmic, with lines of equal bytes a parameter. Models of unknown size are not in it: the caller names them.</summary>
public static class ModelMemory
{
    private static readonly (double Bytes, string Words)[] Lines = [(0.5, "0.5 bytes: 4 bits"), (1, "1 byte: 8 bits"), (2, "2 bytes: 16 bits"), (4, "4 bytes: 32 bits")];

    public static GenericChart Of(IEnumerable<MemoryPoint> points, string title, string note = "Lines: memory that the weights alone take at so many bytes a parameter.")
    {
        MemoryPoint[] all = [.. points];
        double from = all.Select(point => point.ParametersBillion).DefaultIfEmpty(1).Min() / 1.5, to = all.Select(point => point.ParametersBillion).DefaultIfEmpty(10).Max() * 5;
        double bottom = all.Select(point => point.MemoryGb).DefaultIfEmpty(1).Min() / 2.2, top = all.Select(point => point.MemoryGb).DefaultIfEmpty(10).Max() * 3;
        string alt = $"{title}. " + string.Join("; ", all.Select(point => FormattableString.Invariant($"{point.Name}: {point.ParametersBillion:0.#} billion parameters, {point.MemoryGb:0} GB"))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 560), new
            {
                xaxis = Log("parameters (billion, logarithmic)", from, to),
                yaxis = Log("memory to serve it (GB, logarithmic)", bottom, top),
                showlegend = false,
            }),
            [.. Lines.Select(line => Line(line.Bytes, line.Words, from, Math.Min(to / 1.02, top / 1.3 / line.Bytes))),
             Models([.. all.Where(point => !point.Highlighted)], all, Theme.Grey, "other", name => name),
             Models([.. all.Where(point => point.Highlighted)], all, Theme.Blue, "highlighted", name => $"<b>{name}</b>")]);
    }

    private static Trace Line(double bytes, string words, double from, double to) => Plot.Trace("scatter", new
    {
        mode = "lines+text",
        x = new[] { Math.Round(from, 3), Math.Round(to, 3) },
        y = new[] { Math.Round(from * bytes, 3), Math.Round(to * bytes, 3) },
        text = new[] { "", words },
        textposition = "top left",
        textfont = new { size = 10, color = Theme.Ink },
        line = new { color = Theme.Grey, width = 1, dash = "dot" },
        hoverinfo = "skip",
    });

    private static Dictionary<string, object?> Log(string title, double from, double to) => new(Theme.Axis(title))
    {
        ["type"] = "log",
        ["tickmode"] = "array",
        ["tickvals"] = new[] { 5, 10, 20, 50, 100, 200, 500, 1000, 2000 },
        ["range"] = new[] { Math.Round(Math.Log10(from), 4), Math.Round(Math.Log10(to), 4) },
    };

    private static Trace Models(MemoryPoint[] points, MemoryPoint[] all, string color, string name, Func<string, string> label) => Plot.Trace("scatter", new
    {
        name,
        mode = "markers+text",
        x = points.Select(point => point.ParametersBillion).ToArray(),
        y = points.Select(point => point.MemoryGb).ToArray(),
        text = points.Select(point => label(System.Net.WebUtility.HtmlEncode(point.Name))).ToArray(),
        textposition = points.Select(point => Position(point, all)).ToArray(),
        textfont = new { size = 12, color = Theme.Ink },
        marker = new { color, size = 9 },
        hovertemplate = "%{text}: %{x} billion parameters, %{y} GB<extra></extra>",
    });

    // Of two names that would lie on each other, one moves up and the other down; a name that would reach into another point goes to its left.
    private static string Position(MemoryPoint point, MemoryPoint[] all)
    {
        if (all.FirstOrDefault(other => other != point && Near(point, other, 0.07, 0.5)) is MemoryPoint twin) return point.MemoryGb > twin.MemoryGb ? "top right" : "bottom right";
        return all.Any(other => other.ParametersBillion > point.ParametersBillion && Near(point, other, 0.12, 0.5)) ? "middle left" : "middle right";
    }

    // Distances in powers of ten.
    private static bool Near(MemoryPoint one, MemoryPoint other, double up, double across) =>
        Math.Abs(Math.Log10(other.MemoryGb / one.MemoryGb)) < up && Math.Abs(Math.Log10(other.ParametersBillion / one.ParametersBillion)) < across;
}
