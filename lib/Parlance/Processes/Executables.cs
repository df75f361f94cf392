namespace Parlance.Processes;

/// <summary>Looks programs up on the search path.</summary>
public static class Executables
{
    private static readonly string[] Shown = ["/usr/", "/bin/", "/sbin/"];

    /// <summary>The full path of the first program of these names that is there. Null when none is.</summary>
    public static string? Find(params IEnumerable<string> names)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists) is string found ? InSystem(found) : null;
    }

    // A sandbox shows the system's programs alone, so a link from elsewhere is followed until it gets there, and no further: some programs go by their name.
    private static string InSystem(string path)
    {
        string at = path;
        while (!Shown.Any(folder => at.StartsWith(folder, StringComparison.Ordinal)))
        {
            if (new FileInfo(at).LinkTarget is not string target) return path;
            at = Path.GetFullPath(target, Path.GetDirectoryName(at)!);
        }

        return at;
    }
}
