using Parlance.Processes;

namespace Parlance.Tests.Architecture;

/// <summary>The files that belong to the repository: what git tracks and what it would.</summary>
internal static class SourceFiles
{
    private static readonly string[] Text = [".cs", ".csproj", ".props", ".md", ".json", ".sh", ".hpp", ".cpp", ".txt", ".csv", ".ipynb", ".yml", ".yaml", ".slnx", ".css", ".js", ""];
    private static readonly Lazy<Task<IReadOnlyList<string>>> Listed = new(ListAsync);

    /// <summary>Paths from the root of the repository.</summary>
    public static Task<IReadOnlyList<string>> AllAsync() => Listed.Value;

    public static async Task<IReadOnlyList<string>> UnderAsync(string folder, string ending) =>
        [.. (await AllAsync()).Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal))];

    public static async Task<IReadOnlyList<string>> TextAsync() => [.. (await AllAsync()).Where(path => Text.Contains(Path.GetExtension(path)))];

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Lab.House.Root, path));

    private static async Task<IReadOnlyList<string>> ListAsync()
    {
        var command = new Command("git", "-c", $"safe.directory={Lab.House.Root}", "ls-files", "-z", "--cached", "--others", "--exclude-standard") { WorkingDirectory = Lab.House.Root };
        ProcessResult result = Executables.Find("git") is null ? new(Ending.Exited, 1, "", "", TimeSpan.Zero) : await Lab.Processes.RunAsync(command);
        // A copy that is no clone: all there is but what the ignore file names.
        return result.Succeeded && result.Output.Length > 0
            ? [.. result.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Path.Combine(Lab.House.Root, path))).Distinct()]
            : [.. Directory.EnumerateFiles(Lab.House.Root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Lab.House.Root, path)).Where(path => !IsMade(path))];
    }

    private static bool IsMade(string path) =>
        path.Split('/').Any(part => part is "bin" or "bin.new" or "obj" or ".parlance" or "report" or ".git") || path.StartsWith("data/fetched/", StringComparison.Ordinal) || path == "lib/.build.lock";
}
