using System.Collections.Immutable;
using System.Text.Json;

namespace Parlance.Notebooks;

/// <summary>JSON to <see cref="Notebook"/>. Every mistake of the file is a <see cref="UserException"/> naming it.</summary>
internal static class NotebookReader
{
    private const string Remedy = "Save it with Jupyter or Visual Studio Code as a notebook of format 4, or restore it from version control";

    public static async Task<Notebook> ReadAsync(string path, CancellationToken cancellation)
    {
        string json;
        try
        {
            json = await File.ReadAllTextAsync(path, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            bool missing = error is FileNotFoundException or DirectoryNotFoundException;
            throw new UserException(path, missing ? "there is no such notebook" : $"cannot be read ({error.Message})", "Check the path", error);
        }

        return Read(json, path);
    }

    public static Notebook Read(string json, string path)
    {
        JsonElement root;
        try
        {
            root = Json.Parse(json);
        }
        catch (JsonException error)
        {
            throw new UserException(path, $"not JSON, line {(error.LineNumber ?? 0) + 1}", Remedy, error);
        }

        if (root.Member("nbformat").Integer() is not 4)
            throw new UserException(path, $"not a notebook of format 4 (line 1: {Described(root)})", Remedy);
        JsonElement cells = root.Member("cells");
        if (cells.ValueKind != JsonValueKind.Array)
            throw new UserException(path, "a notebook without a list of cells", Remedy);
        return new Notebook(
            [.. cells.EnumerateArray().Select((cell, index) => ReadCell(cell, index, path))],
            Json.Members(root.Member("metadata")),
            Json.Members(root, "cells", "metadata", "nbformat", "nbformat_minor"));
    }

    private static string Described(JsonElement root) => root.ValueKind != JsonValueKind.Object
        ? $"a JSON {root.ValueKind}".ToLowerInvariant()
        : root.Member("nbformat") is { ValueKind: not JsonValueKind.Undefined } format ? $"nbformat {format}" : "no member nbformat";

    private static Cell ReadCell(JsonElement cell, int index, string path)
    {
        CellKind kind = cell.Member("cell_type").Text() switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            string other => throw new UserException(path, $"cell {index + 1} is of the unknown type '{other}'", Remedy),
        };
        // Before format 4.5 cells had no identifier: the position gives one that is the same at every reading.
        string id = cell.Member("id").Text() is { Length: > 0 } given ? given : $"cell-{index + 1}";
        return new Cell(kind, id, cell.Member("source").Text())
        {
            Metadata = Json.Members(cell.Member("metadata")),
            Other = Json.Members(cell, "cell_type", "id", "source", "metadata", "outputs", "execution_count"),
            Outputs = ReadOutputs(cell.Member("outputs"), index, path),
            ExecutionCount = cell.Member("execution_count").Integer(),
        };
    }

    private static ImmutableArray<Output> ReadOutputs(JsonElement outputs, int index, string path) =>
        outputs.ValueKind == JsonValueKind.Array ? [.. outputs.EnumerateArray().Select(output => ReadOutput(output, index, path))] : [];

    private static Output ReadOutput(JsonElement output, int index, string path) => output.Member("output_type").Text() switch
    {
        "stream" => new StreamOutput(output.Member("name").Text(), output.Member("text").Text()),
        "display_data" => new DisplayOutput(ReadBundle(output)),
        "execute_result" => new ResultOutput(ReadBundle(output), output.Member("execution_count").Integer()),
        "error" => new ErrorOutput(output.Member("ename").Text(), output.Member("evalue").Text(), ReadLines(output.Member("traceback"))),
        string other => throw new UserException(path, $"cell {index + 1} has an output of the unknown type '{other}'", Remedy),
    };

    private static ImmutableArray<string> ReadLines(JsonElement lines) =>
        lines.ValueKind == JsonValueKind.Array ? [.. lines.EnumerateArray().Select(line => line.ToString())] : [];

    private static MimeBundle ReadBundle(JsonElement output) => new(
        Json.Members(output.Member("data"))
            .ToImmutableSortedDictionary(item => item.Key, item => MimeBundle.IsText(item.Key) ? Json.Of(item.Value.Text()) : item.Value, StringComparer.Ordinal),
        Json.Members(output.Member("metadata")));
}
