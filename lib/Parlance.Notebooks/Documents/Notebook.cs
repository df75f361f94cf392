using System.Collections.Immutable;
using System.Text.Json;

namespace Parlance.Notebooks;

/// <summary>A Jupyter notebook (nbformat 4). What this library does not know is kept as it was read.</summary>
/// <param name="Cells">The cells in their order.</param>
/// <param name="Metadata">The notebook's metadata by name.</param>
/// <param name="Other">Top-level members that nbformat does not name.</param>
public sealed record Notebook(
    ImmutableArray<Cell> Cells,
    ImmutableSortedDictionary<string, JsonElement> Metadata,
    ImmutableSortedDictionary<string, JsonElement> Other)
{
    /// <summary>A notebook of these cells with the metadata of a C# notebook.</summary>
    public static Notebook Of(params IEnumerable<Cell> cells) =>
        new Notebook([.. cells], Json.NoMembers, Json.NoMembers).WithLanguage();

    /// <summary>Reads a file. A missing file, a file that is not JSON and an older format are a <see cref="UserException"/>.</summary>
    public static Task<Notebook> ReadAsync(string path, CancellationToken cancellation = default) =>
        NotebookReader.ReadAsync(path, cancellation);

    /// <summary>Writes the file in one step, so that a reader never sees half of it.</summary>
    public Task WriteAsync(string path, CancellationToken cancellation = default) =>
        AtomicFile.WriteAsync(path, ToJson(), cancellation);

    /// <summary>The bytes Jupyter would write: sorted members, one space of indentation, a newline at the end.</summary>
    public string ToJson() => NotebookWriter.Write(this);

    /// <summary>The first heading of the first level, or null when there is none.</summary>
    public string? Title => Cells
        .Where(cell => cell.Kind == CellKind.Markdown)
        .SelectMany(cell => cell.Source.Split('\n'))
        .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();

    /// <summary>The same notebook, saying that its language is C# and its kernel <c>.net-csharp</c>.</summary>
    public Notebook WithLanguage() => this with
    {
        Metadata = Metadata
            .SetItem("kernelspec", Json.Of(new { display_name = ".NET (C#)", language = "C#", name = ".net-csharp" }))
            .SetItem("language_info", Json.Of(new { file_extension = ".cs", mimetype = "text/x-csharp", name = "C#", pygments_lexer = "csharp" })),
    };
}
