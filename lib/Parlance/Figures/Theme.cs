using Parlance.Judging;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>The look that all figures share: colours that colour-blind readers tell apart, on paper that may be light or dark.</summary>
/// <remarks>Okabe and Ito, "Color Universal Design" (2008). Black and yellow are left out, since each vanishes on one of the two papers; the blue is a little lighter than theirs for the dark one.</remarks>
public static class Theme
{
    public const string Blue = "#1A80BF";
    public const string Orange = "#E69F00";
    public const string Green = "#009E73";
    public const string Vermilion = "#D55E00";
    public const string Purple = "#CC79A7";
    public const string Sky = "#56B4E9";
    public const string Grey = "#8A8F98";

    internal const string Ink = "#7C828B";
    internal const string Grid = "rgba(128,128,128,0.22)";
    internal const string Band = "rgba(128,128,128,0.13)";
    internal const string Clear = "rgba(0,0,0,0)";

    private static readonly string[] Series = [Blue, Orange, Vermilion, Purple, Green, Sky, Grey];
    private static readonly string[] Symbols = ["circle", "diamond", "square", "triangle-up", "cross", "star", "x"];

    /// <summary>The colour of the n-th series of a figure, from 0. They repeat after seven.</summary>
    public static string Colour(int series) => Series[series % Series.Length];

    /// <summary>The marker of the n-th series, so that no figure needs its colours. They repeat after seven.</summary>
    public static string Symbol(int series) => Symbols[series % Symbols.Length];

    /// <summary>The colour of a verdict in every figure: grey without a program, warm where it died or lied, purple where it was wrong, green where it was right.</summary>
    public static string Colour(Verdict verdict) => verdict switch
    {
        Verdict.NoCode or Verdict.BuildFailed => Grey,
        Verdict.Crashed or Verdict.Hung or Verdict.OverMemory or Verdict.OverOutput or Verdict.Forged => Vermilion,
        Verdict.Nondeterministic or Verdict.NotFinite or Verdict.WrongAnswer or Verdict.WrongAtSomeCounts => Purple,
        Verdict.TooSlow => Orange,
        Verdict.Valid => Green,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>Title, note, paper and fonts. The alternative text is what a reader without the picture is told.</summary>
    internal static object Base(string title, string note, string alt, int height, int left = 60, int right = 30, int bottom = 60) => new
    {
        title = new
        {
            text = note.Length == 0 ? title : $"{title}<br><span style=\"font-size:12px\">{note}</span>",
            font = new { size = 16, color = Ink },
            x = 0.01,
            xanchor = "left",
            yref = "container",
            y = 1 - 22.0 / height,
            yanchor = "top",
        },
        meta = new { alt },
        height,
        margin = new { l = left, r = right, t = 92, b = bottom },
        font = new { family = "system-ui, \"Segoe UI\", \"Helvetica Neue\", Arial, sans-serif", size = 12, color = Ink },
        paper_bgcolor = Clear,
        plot_bgcolor = Clear,
        hovermode = "closest",
        // The few that a reader needs, so that they do not lie on the title.
        modebar = new { remove = new[] { "zoom2d", "select2d", "lasso2d", "zoomIn2d", "zoomOut2d", "autoScale2d" } },
        legend = new { orientation = "h", x = 0, xanchor = "left", y = 1, yanchor = "bottom", bgcolor = Clear },
    };

    /// <summary>An axis with a quiet grid. A title names the unit.</summary>
    internal static Dictionary<string, object?> Axis(string title = "") => new()
    {
        ["title"] = new { text = title, font = new { color = Ink }, standoff = 10 },
        ["gridcolor"] = Grid,
        ["zeroline"] = false,
        ["linecolor"] = Grid,
        ["fixedrange"] = false,
    };
}
