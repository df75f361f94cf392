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
        double from = all.Select(point => point.ParametersBillion).DefaultIfEmpty(1).Min() / 1.5, to = all.Select(point => point.ParametersBillion).DefaultIfEmpty(10).Max() * 2.6;
        string alt = $"{title}. " + string.Join("; ", all.Select(point => FormattableString.Invariant($"{point.Name}: {point.ParametersBillion:0.#} billion parameters, {point.MemoryGb:0} GB"))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 560), new
            {
                xaxis = Log("parameters (billion, logarithmic)", from, to),
                yaxis = Log("memory to serve it (GB, logarithmic)", all.Select(point => point.MemoryGb).DefaultIfEmpty(1).Min() / 2.2, all.Select(point => point.MemoryGb).DefaultIfEmpty(10).Max() * 3),
                showlegend = false,
            }),
            [.. Lines.Select(line => Plot.Trace("scatter", new
             {
                 mode = "lines+text",
                 x = new[] { from, to / 1.02 },
                 y = new[] { from * line.Bytes, to / 1.02 * line.Bytes },
                 text = new[] { "", line.Words },
                 textposition = "top left",
                 textfont = new { size = 10, color = Theme.Ink },
                 line = new { color = Theme.Grey, width = 1, dash = "dot" },
                 hoverinfo = "skip",
             })),
             Models([.. all.Where(point => !point.Highlighted)], Theme.Grey, "other"),
             Models([.. all.Where(point => point.Highlighted)], Theme.Blue, "highlighted")]);
    }

    private static Dictionary<string, object?> Log(string title, double from, double to) => new(Theme.Axis(title))
    {
        ["type"] = "log",
        ["tickmode"] = "array",
        ["tickvals"] = new[] { 5, 10, 20, 50, 100, 200, 500, 1000, 2000 },
        ["range"] = new[] { Math.Round(Math.Log10(from), 4), Math.Round(Math.Log10(to), 4) },
    };

    private static Trace Models(MemoryPoint[] points, string color, string name) => Plot.Trace("scatter", new
    {
        name,
        mode = "markers+text",
        x = points.Select(point => point.ParametersBillion).ToArray(),
        y = points.Select(point => point.MemoryGb).ToArray(),
        text = points.Select(point => point.Name).ToArray(),
        textposition = "middle right",
        textfont = new { size = 12, color },
        marker = new { color, size = 9 },
        hovertemplate = "%{text}: %{x} billion parameters, %{y} GB<extra></extra>",
    });
}
