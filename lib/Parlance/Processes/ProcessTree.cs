using System.Globalization;

namespace Parlance.Processes;

/// <summary>What the kernel tells of a process and its descendants. Off Linux, and once they are gone, it tells of none.</summary>
internal static class ProcessTree
{
    // What the kernel tells programs in, on every architecture.
    private const int TicksPerSecond = 100;

    private static readonly long PageSize = Environment.SystemPageSize;

    public static long ResidentBytes(int root) => Descendants(root).Sum(Resident);

    /// <summary>The time on a core of those that are there, and of the ended whose parents are there and have taken note.</summary>
    public static TimeSpan Cpu(int root) => TimeSpan.FromSeconds(Descendants(root).Sum(Ticks) / (double)TicksPerSecond);

    private static IEnumerable<int> Descendants(int root)
    {
        var waiting = new Stack<int>([root]);
        while (waiting.TryPop(out int process))
        {
            yield return process;
            foreach (int child in Children(process)) waiting.Push(child);
        }
    }

    // Each thread has children of its own.
    private static IEnumerable<int> Children(int process) =>
        Threads(process).SelectMany(thread => Words($"{thread}/children")).Select(word => int.Parse(word, CultureInfo.InvariantCulture));

    private static string[] Threads(int process)
    {
        try
        {
            return Directory.GetDirectories($"/proc/{process}/task");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // Behind the name, which may hold spaces and brackets: the state is the first word, and the twelfth to fifteenth are the times.
    private static long Ticks(int process)
    {
        string[] words = Words($"/proc/{process}/stat");
        int name = Array.FindLastIndex(words, word => word.EndsWith(')'));
        return name < 0 || words.Length < name + 16 ? 0 : words[(name + 12)..(name + 16)].Sum(word => long.Parse(word, CultureInfo.InvariantCulture));
    }

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
