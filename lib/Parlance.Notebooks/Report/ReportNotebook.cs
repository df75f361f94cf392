namespace Parlance.Notebooks;

/// <summary>An executed notebook for the report.</summary>
/// <param name="Name">Its file name without the extension: anchor of its chapter and its title when it has none.</param>
/// <param name="Folder">Where its pictures are searched, or null for none.</param>
/// <param name="Notebook">The notebook with its outputs.</param>
public sealed record ReportNotebook(string Name, string? Folder, Notebook Notebook)
{
    /// <summary>Reads an executed notebook. Its pictures are searched beside it.</summary>
    public static async Task<ReportNotebook> ReadAsync(string path, CancellationToken cancellation = default) => new(
        Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(Path.GetFullPath(path)), await Notebook.ReadAsync(path, cancellation));

    internal string Slug => string.Concat(Name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
    internal string Title => Notebook.Title ?? Name;
}
