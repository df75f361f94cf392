using System.Globalization;

namespace Parlance.Tests;

/// <summary>Asks the kernel which processes there are.</summary>
internal static class Kernel
{
    public static bool Lives(int process) => File.Exists($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat") && !IsDead(process);

    /// <summary>The processes on whose command line a text stands, such as the folder of their program.</summary>
    public static IReadOnlyList<int> Mentioning(string text) =>
        [.. All().Where(process => Read(process, "cmdline").Contains(text, StringComparison.Ordinal) && !IsDead(process))];

    /// <summary>The processes in whose view of the file system a folder is mounted by itself: those of a sandbox, whatever they call themselves.</summary>
    public static IReadOnlyList<int> Seeing(string folder) => [.. All().Where(process => Read(process, "mountinfo").Contains(folder, StringComparison.Ordinal) && !IsDead(process))];

    /// <summary>Waits for something that takes the kernel a moment, and says whether it came.</summary>
    public static async Task<bool> ComesTrueAsync(Func<bool> what, int seconds = 10)
    {
        for (int attempt = 0; attempt < seconds * 10; ++attempt)
        {
            if (what()) return true;
            await Task.Delay(100);
        }

        return false;
    }

    private static IEnumerable<int> All() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int process) ? process : 0)
        .Where(process => process != 0);

    // The state stands behind the name, which may itself hold spaces and brackets. A zombie is a process no more.
    private static bool IsDead(int process) => Read(process, "stat") is var stat && (stat.LastIndexOf(')') is var end && (end < 0 || stat[end + 2] is 'Z' or 'X'));

    private static string Read(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/{file}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
