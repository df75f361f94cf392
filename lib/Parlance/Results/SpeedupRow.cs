namespace Parlance.Results;

/// <summary>A parallel program's median time beside the serial program's for the same problem.</summary>
public sealed record SpeedupRow(string Problem, string Execution, int Processes, double SerialSeconds, double Seconds)
{
    public double Speedup => SerialSeconds / Seconds;

    /// <summary>Speedup a process: 1 when none is wasted.</summary>
    public double Efficiency => Speedup / Processes;

    /// <summary>Every parallel timing against the serial one of the same set, problem and index. Timings without a serial partner are left out.</summary>
    public static IReadOnlyList<SpeedupRow> Of(IReadOnlyList<TimingRow> timings)
    {
        var serial = timings.Where(row => row.Execution == "serial").ToDictionary(Key, row => row.Median);
        return [.. timings.Where(row => row.Execution != "serial" && serial.ContainsKey(Key(row)))
            .Select(row => new SpeedupRow(row.Problem, row.Execution, row.Processes, serial[Key(row)], row.Median))];

        static (string, string, int) Key(TimingRow row) => (row.CandidateSet, row.Problem, row.CandidateIndex);
    }
}
