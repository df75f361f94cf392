namespace Parlance.Processes;

/// <summary>Looks programs up on the search path.</summary>
public static class Executables
{
    /// <summary>The full path of the first program of these names that is there. Null when none is.</summary>
    public static string? Find(params IEnumerable<string> names)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
