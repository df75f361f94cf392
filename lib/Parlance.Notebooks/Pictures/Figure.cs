using System.Collections.Immutable;
using System.Text.Json;

namespace Parlance.Notebooks;

/// <summary>A Plotly figure: an object with <c>data</c> and <c>layout</c>.</summary>
public sealed record Figure(JsonElement Json)
{
    public const int DefaultWidth = 900;
    public const int DefaultHeight = 500;

    public int Width => Size("width", DefaultWidth);
    public int Height => Size("height", DefaultHeight);

    /// <summary>The title without its markup, or null.</summary>
    public string? Title
    {
        get
        {
            JsonElement title = Layout.Member("title");
            string text = title.ValueKind == JsonValueKind.Object ? title.Member("text").Text() : title.Text();
            return text.Length == 0 ? null : System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(text, "<[^>]*>", " ")).Trim();
        }
    }

    /// <summary>What a reader who does not see the figure is told: <c>layout.meta.alt</c>, else what kind of figure it is.</summary>
    public string Alt => Layout.Member("meta").Member("alt").Text() is { Length: > 0 } alt ? alt : Describe();

    /// <summary>One line such as <c>Figure: Speedup (2 traces: scatter)</c>.</summary>
    public string Describe()
    {
        JsonElement data = Json.Member("data");
        ImmutableArray<string> kinds = data.ValueKind == JsonValueKind.Array
            ? [.. data.EnumerateArray().Select(trace => trace.Member("type").Text() is { Length: > 0 } type ? type : "scatter")]
            : [];
        string traces = $"{kinds.Length} {(kinds.Length == 1 ? "trace" : "traces")}: {string.Join(", ", kinds.Distinct())}";
        return $"Figure: {Title ?? "untitled"} ({traces})";
    }

    private JsonElement Layout => Json.Member("layout");

    private int Size(string name, int otherwise) =>
        Layout.Member(name) is { ValueKind: JsonValueKind.Number } size && size.GetDouble() is >= 1 and <= 10_000 and var pixels ? (int)pixels : otherwise;
}
