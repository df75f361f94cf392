using System.Text.Json;

namespace Parlance.Notebooks;

/// <summary>Progress as a line of text between the process that runs a notebook and the one that waits for it.</summary>
public static class ProgressLine
{
    private const string Mark = "parlance-progress ";

    public static string Write(CellProgress progress) => Mark + JsonSerializer.Serialize(progress);

    /// <summary>The progress in a line; null for any other line, which a cell may have written past the console.</summary>
    public static CellProgress? TryRead(string line)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal))
            return null;
        try
        {
            return JsonSerializer.Deserialize<CellProgress>(line.AsSpan(Mark.Length));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
