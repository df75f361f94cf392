using System.Collections.Immutable;

namespace Parlance.Published;

/// <summary>A file that others published, pinned by its SHA-256. <c>data/published/remote.json</c> lists them.</summary>
public sealed record PublicFile(string Name, string What, Uri Url, string Sha256, long Bytes)
{
    /// <summary>The file of a name. Throws a <see cref="UserException"/> with the known names when there is none.</summary>
    public static PublicFile Find(House house, string name)
    {
        ImmutableArray<PublicFile> files = ReadAll(house);
        return files.FirstOrDefault(f => f.Name == name)
            ?? throw new UserException(name, "no public file has this name", $"Choose one of: {string.Join(", ", files.Select(f => f.Name))}");
    }

    /// <summary>All listed files. Throws a <see cref="UserException"/> when the list is missing or malformed.</summary>
    public static ImmutableArray<PublicFile> ReadAll(House house) =>
        JsonFile.ReadList<PublicFile>(Path.Combine(house.Data, "published", "remote.json"), TableFile.Restore);
}
