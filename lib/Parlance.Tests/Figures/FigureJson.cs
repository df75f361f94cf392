using System.Text.Json;
using Plotly.NET;

namespace Parlance.Tests.Figures;

/// <summary>A chart as the JSON that front ends get.</summary>
internal sealed class FigureJson(GenericChart chart)
{
    private readonly JsonElement root = JsonDocument.Parse(GenericChart.toJson(chart)).RootElement;

    public JsonElement Layout => root.GetProperty("layout");
    public string Alt => Layout.GetProperty("meta").GetProperty("alt").GetString()!;
    public IReadOnlyList<JsonElement> Traces => [.. root.GetProperty("data").EnumerateArray()];

    public JsonElement Trace(string name) => Traces.Single(trace => trace.TryGetProperty("name", out JsonElement found) && found.GetString() == name);

    public IReadOnlyList<string> RowLabels => [.. Layout.GetProperty("yaxis").GetProperty("ticktext").EnumerateArray().Select(label => label.GetString()!)];

    public static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];

    public static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];

    public static double[] X(JsonElement trace) => Numbers(trace.GetProperty("x"));

    public static double[] Y(JsonElement trace) => Numbers(trace.GetProperty("y"));
}
