using Parlance.Problems;

namespace Parlance.Results;

/// <summary>The timed calls of one run of one candidate.</summary>
/// <param name="Seconds">Each call after the warm-up, as its slowest process took. Never empty.</param>
public sealed record TimingRow(string CandidateSet, string Problem, string Execution, int CandidateIndex, LaunchConfiguration Configuration, IReadOnlyList<double> Seconds)
{
    // More than the memory of any machine with so few processes gives.
    private const double MostBytesPerSecond = 400e9;

    /// <summary>What every right answer must read; 0 where that is not known.</summary>
    public long Bytes { get; init; }

    /// <summary>Whether it claims to be faster than its input could be read: a time that no one should believe.</summary>
    public bool BelowMemoryFloor => Median < Bytes / MostBytesPerSecond;

    public double Median => MathNet.Numerics.Statistics.Statistics.Median(Seconds);
    public double Fastest => Seconds.Min();

    /// <summary>The slowest call over the fastest: how much the machine's mood moved the time.</summary>
    public double Spread => Seconds.Max() / Seconds.Min();

    /// <summary>What it ran as, such as <c>mpi, 4 processes</c>; a serial program's single process goes without saying.</summary>
    public string Title => Execution == "serial" ? Execution : $"{Execution}, {Configuration.Words}";

    /// <summary>The timed runs of these candidates. A candidate that was not timed has none.</summary>
    public static IReadOnlyList<TimingRow> Of(IEnumerable<ResultRow> rows, IEnumerable<RunRow> runs, IEnumerable<MeasurementRow> measurements, ProblemCatalogue? catalogue = null)
    {
        ILookup<string, RunRow> runsOf = runs.Where(run => run.Purpose == "time").ToLookup(run => run.Evaluation);
        ILookup<long, MeasurementRow> timesOf = measurements.ToLookup(one => one.Run);
        return [.. from row in rows
                   from run in runsOf[row.Evaluation]
                   let seconds = RunTimes.OfIterations(timesOf[run.Id])
                   where seconds.Count > 0
                   select new TimingRow(row.CandidateSet, row.Problem, row.Execution, row.CandidateIndex, run.Configuration, seconds) { Bytes = catalogue?.Find(row.Problem)?.Timed.Bytes ?? 0 }];
    }
}
