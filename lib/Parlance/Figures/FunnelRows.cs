using Parlance.Judging;
using Parlance.Results;

namespace Parlance.Figures;

/// <summary>From result rows to funnels of milestones.</summary>
public static class FunnelRows
{
    /// <summary>The names of the milestones, in their order.</summary>
    public static IReadOnlyList<string> Stages { get; } = [.. Milestones.All.Select(milestone => milestone.Name())];

    /// <summary>How many of each group passed each milestone, in the order in which the groups first appear.</summary>
    /// <remarks>The last milestone is null where it is known of no correct candidate: always with one process, and with several when none was timed.</remarks>
    public static IReadOnlyList<FunnelRow> FunnelBy(this IEnumerable<ResultRow> rows, Func<ResultRow, string> group) =>
        [.. rows.GroupBy(group).Select(one => new FunnelRow(one.Key, [.. Milestones.All.Select(milestone => Count(one, milestone))]))];

    private static int? Count(IEnumerable<ResultRow> rows, Milestone milestone)
    {
        ResultRow[] correct = [.. rows.Where(row => row.Reached >= Milestone.Correct)];
        bool unknown = milestone == Milestone.Parallel && (rows.All(row => row.Execution == "serial") || (correct.Length > 0 && correct.All(row => row.Parallel is null)));
        return unknown ? null : rows.Count(row => row.Reached >= milestone);
    }
}
