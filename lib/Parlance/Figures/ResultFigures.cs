using Parlance.Judging;
using Parlance.Results;

namespace Parlance.Figures;

/// <summary>From result rows to what the figures take.</summary>
public static class ResultFigures
{
    /// <summary>How many candidates of each set got each verdict that was given at all.</summary>
    public static IReadOnlyList<VerdictCount> VerdictCounts(this IEnumerable<ResultRow> rows) =>
        [.. rows.GroupBy(row => (row.CandidateSet, row.Verdict)).Select(group => new VerdictCount(group.Key.CandidateSet, Verdicts.Parse(group.Key.Verdict), group.Count()))];

    /// <summary>Every timed call, by problem and by what it ran as, the serial ones first.</summary>
    public static IReadOnlyList<RuntimePoint> RuntimePoints(this IEnumerable<TimingRow> timings) =>
        [.. timings.OrderBy(row => row.Execution != "serial").SelectMany(row => row.Seconds.Select(seconds => new RuntimePoint(row.Problem, row.Title, seconds)))];

    /// <summary>The work share of every candidate of which it is known.</summary>
    public static IReadOnlyList<WorkSharePoint> WorkSharePoints(this IEnumerable<ResultRow> rows) =>
        [.. rows.Where(row => row.WorkShare is not null).Select(row => new WorkSharePoint(row.Problem, row.WorkShare!.Value))];

    public static IReadOnlyList<SpeedupPoint> SpeedupPoints(this IEnumerable<SpeedupRow> speedups) =>
        [.. speedups.Select(row => new SpeedupPoint(row.Problem, row.Execution, row.Configuration.Width, row.Speedup))];
}
