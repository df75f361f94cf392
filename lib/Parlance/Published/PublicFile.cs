using System.Collections.Immutable;

namespace Parlance.Published;

/// <summary>A file that others published, pinned by its SHA-256. <c>data/published/remote.json</c> lists them.</summary>
public sealed record PublicFile(string Name, string What, Uri Url, string Sha256, long Bytes)
{
    /// <summary>The file of a name. Throws a <see cref="UserException"/> with the known names when there is none.</summary>
    public static async Task<PublicFile> FindAsync(House house, string name, CancellationToken cancellation = default)
    {
        ImmutableArray<PublicFile> files = await ReadAllAsync(house, cancellation);
        return files.FirstOrDefault(f => f.Name == name)
            ?? throw new UserException(name, "no public file has this name", $"Choose one of: {string.Join(", ", files.Select(f => f.Name))}");
    }

    /// <summary>All listed files. Throws a <see cref="UserException"/> when the list is missing or malformed.</summary>
    public static Task<ImmutableArray<PublicFile>> ReadAllAsync(House house, CancellationToken cancellation = default) =>
        JsonFile.ReadListAsync<PublicFile>(Path.Combine(house.Data, "published", "remote.json"), cancellation);
}
