using System.Globalization;

namespace Parlance.Processes;

/// <summary>What the kernel tells of a process and its descendants. Off Linux, and once they are gone, it tells of none.</summary>
internal static class ProcessTree
{
    private static readonly long PageSize = Environment.SystemPageSize;

    public static long ResidentBytes(int root) => Descendants(root).Sum(Resident);

    private static IEnumerable<int> Descendants(int root)
    {
        var waiting = new Stack<int>([root]);
        while (waiting.TryPop(out int process))
        {
            yield return process;
            foreach (int child in Children(process)) waiting.Push(child);
        }
    }

    private static IEnumerable<int> Children(int process) =>
        Words($"/proc/{process}/task/{process}/children").Select(word => int.Parse(word, CultureInfo.InvariantCulture));

    private static long Resident(int process) =>
        Words($"/proc/{process}/statm") is [_, string pages, ..] ? long.Parse(pages, CultureInfo.InvariantCulture) * PageSize : 0;

    private static string[] Words(string path)
    {
        try
        {
            return File.ReadAllText(path).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        catch (IOException)
        {
            return [];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }
}
