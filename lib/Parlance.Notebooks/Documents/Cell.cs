using System.Collections.Immutable;
using System.Text.Json;

namespace Parlance.Notebooks;

public enum CellKind
{
    Markdown,
    Code,
    Raw,
}

/// <summary>One cell of a notebook. Only a code cell has outputs and an execution count.</summary>
/// <param name="Kind">Whether it is prose, code or left alone.</param>
/// <param name="Id">The identifier nbformat 4.5 asks for; unique in its notebook.</param>
/// <param name="Source">The text, its lines ending with <c>\n</c>.</param>
public sealed record Cell(CellKind Kind, string Id, string Source)
{
    public ImmutableSortedDictionary<string, JsonElement> Metadata { get; init; } = Json.NoMembers;
    public ImmutableSortedDictionary<string, JsonElement> Other { get; init; } = Json.NoMembers;
    public ImmutableArray<Output> Outputs { get; init; } = [];
    public int? ExecutionCount { get; init; }

    public static Cell Code(string id, string source) => new(CellKind.Code, id, source);
    public static Cell Markdown(string id, string source) => new(CellKind.Markdown, id, source);

    /// <summary>The tags in the metadata; none when they are missing or not a list.</summary>
    public IEnumerable<string> Tags => Metadata.TryGetValue("tags", out JsonElement tags) && tags.ValueKind == JsonValueKind.Array
        ? tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)
        : [];

    public Cell WithTags(params string[] tags) => this with { Metadata = Metadata.SetItem("tags", Json.Of(tags)) };

    public Cell WithoutOutputs() => this with { Outputs = [], ExecutionCount = null };
}
