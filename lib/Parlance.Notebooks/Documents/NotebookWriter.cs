using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parlance.Notebooks;

/// <summary><see cref="Notebook"/> to JSON, byte for byte as Python's nbformat writes it. Members are sorted by name.</summary>
internal static class NotebookWriter
{
    public static string Write(Notebook notebook)
    {
        var members = new SortedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["cells"] = notebook.Cells.Select(CellMembers),
            ["metadata"] = notebook.Metadata,
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        StringBuilder text = new();
        JupyterJson.Write(text, Merge(members, notebook.Other), 0);
        return text.Append('\n').ToString();
    }

    private static SortedDictionary<string, object?> CellMembers(Cell cell)
    {
        var members = new SortedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["cell_type"] = cell.Kind.ToString().ToLowerInvariant(),
            ["id"] = cell.Id,
            ["metadata"] = cell.Metadata,
            ["source"] = Lines(cell.Source),
        };
        if (cell.Kind == CellKind.Code)
        {
            members["execution_count"] = cell.ExecutionCount;
            members["outputs"] = cell.Outputs.Select(OutputMembers);
        }

        return Merge(members, cell.Other);
    }

    private static SortedDictionary<string, object?> OutputMembers(Output output) => output switch
    {
        StreamOutput stream => Members(("output_type", "stream"), ("name", stream.Name), ("text", Lines(stream.Text))),
        DisplayOutput shown => Members(("output_type", "display_data"), ("data", Bundle(shown.Data)), ("metadata", shown.Data.Metadata)),
        ResultOutput result => Members(
            ("output_type", "execute_result"), ("data", Bundle(result.Data)), ("metadata", result.Data.Metadata), ("execution_count", result.ExecutionCount)),
        ErrorOutput error => Members(("output_type", "error"), ("ename", error.Name), ("evalue", error.Value), ("traceback", error.Traceback)),
        _ => throw new InvalidOperationException($"Unknown output {output.GetType()}."),
    };

    private static SortedDictionary<string, object?> Bundle(MimeBundle bundle) => Members([.. bundle.Data.Select(item =>
        (item.Key, MimeBundle.IsText(item.Key) && item.Value.ValueKind == JsonValueKind.String ? (object?)Lines(item.Value.GetString()!) : item.Value))]);

    private static SortedDictionary<string, object?> Members(params (string Name, object? Value)[] members) =>
        new(members.ToDictionary(member => member.Name, member => member.Value), StringComparer.Ordinal);

    private static SortedDictionary<string, object?> Merge(SortedDictionary<string, object?> members, IReadOnlyDictionary<string, JsonElement> others)
    {
        foreach ((string name, JsonElement value) in others)
            members.TryAdd(name, value);
        return members;
    }

    /// <summary>The lines with their line ends, as nbformat keeps text; no lines for the empty text.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            int next = end < 0 ? text.Length : end + 1;
            yield return text[start..next];
            start = next;
        }
    }
}
