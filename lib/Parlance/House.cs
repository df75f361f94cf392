namespace Parlance;

/// <summary>Where the workbook keeps its things. Throws a <see cref="UserException"/> when a folder is not inside one.</summary>
public sealed record House(string Root)
{
    public string Notebooks => Path.Combine(Root, "notebooks");
    public string Problems => Path.Combine(Root, "problems");
    public string Data => Path.Combine(Root, "data");

    /// <summary>What the workbook computes and may lose: the result store and the executed notebooks.</summary>
    public string State => Path.Combine(Root, ".parlance");
    public string Report => Path.Combine(Root, "report");

    /// <summary>The house around a folder, by default the current one: the nearest parent with <c>problems/models</c> and <c>global.json</c>.</summary>
    /// <remarks>Outside of any, the one that the environment variable <c>PARLANCE_HOUSE</c> names, which <c>environment/parlance</c> sets.</remarks>
    public static House Find(string? from = null)
    {
        string start = Path.GetFullPath(from ?? Directory.GetCurrentDirectory());
        return Around(start)
            ?? (from is null && Environment.GetEnvironmentVariable("PARLANCE_HOUSE") is string named ? Around(named) : null)
            ?? throw new UserException(start, "no Parlance workbook in this folder or above it", "Start from inside the cloned repository");
    }

    private static House? Around(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")) && Directory.Exists(Path.Combine(folder.FullName, "problems", "models")))
                return new House(folder.FullName);
        }

        return null;
    }
}
