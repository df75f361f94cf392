using Parlance.Problems;

namespace Parlance.Results;

/// <summary>A parallel program's median time beside the serial program's for the same problem.</summary>
public sealed record SpeedupRow(string Problem, string Execution, LaunchConfiguration Configuration, double SerialSeconds, double Seconds)
{
    public double Speedup => SerialSeconds / Seconds;

    public int Processes => Configuration.Processes;

    /// <summary>Speedup over processes times threads: 1 when nothing is wasted.</summary>
    public double Efficiency => Speedup / Configuration.Width;

    /// <summary>Every parallel timing against the serial one of the same set, problem and index. Timings without a serial partner are left out.</summary>
    public static IReadOnlyList<SpeedupRow> Of(IReadOnlyList<TimingRow> timings)
    {
        var serial = timings.Where(row => row.Execution == "serial").ToDictionary(Key, row => row.Median);
        return [.. timings.Where(row => row.Execution != "serial" && serial.ContainsKey(Key(row)))
            .Select(row => new SpeedupRow(row.Problem, row.Execution, row.Configuration, serial[Key(row)], row.Median))];

        static (string, string, int) Key(TimingRow row) => (row.CandidateSet, row.Problem, row.CandidateIndex);
    }
}
