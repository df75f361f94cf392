using System.Globalization;
using Parlance.Processes;

namespace Parlance.Running;

/// <summary>From addresses in a program to lines of its candidate. Addresses elsewhere have none.</summary>
internal sealed class SourceLines(ProcessRunner processes, IIsolation isolation)
{
    // The program is the candidate's, so even reading its line table is done in isolation.
    public async Task<IReadOnlyDictionary<ulong, int>> LinesAsync(string program, IEnumerable<ulong> addresses, ScratchFolder run, CancellationToken cancellation)
    {
        ulong[] asked = [.. addresses.Where(address => address != 0).Distinct()];
        if (asked.Length == 0 || Executables.Find("addr2line") is not string addr2line) return new Dictionary<ulong, int>();

        // An address to return to is that of the next instruction, perhaps of the next line.
        var command = new Command(addr2line, ["--addresses", "--inlines", "--exe", program, .. asked.Select(address => $"0x{address - 1:x}")]) { Limits = new() { Time = TimeSpan.FromSeconds(10) } };
        var confinement = new Confinement { Read = [Path.GetDirectoryName(program)!], Write = run.Out };
        ProcessResult result = await processes.RunAsync(isolation.Wrap(command, confinement), cancellation).ConfigureAwait(false);
        return Parse(result.Output);
    }

    // An address, then the places it was inlined into, innermost first: the first of them in the candidate is its line.
    private static Dictionary<ulong, int> Parse(string output)
    {
        var lines = new Dictionary<ulong, int>();
        ulong address = 0;
        foreach (string text in output.Split('\n'))
        {
            if (text.StartsWith("0x", StringComparison.Ordinal)) _ = ulong.TryParse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out address);
            else if (Line(text) is int line) lines.TryAdd(address + 1, line);
        }

        return lines;
    }

    private static int? Line(string place) =>
        place.Contains("candidate.cpp:", StringComparison.Ordinal)
        && int.TryParse(place.Split(':')[^1].Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int line) ? line : null;
}
