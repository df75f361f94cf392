using Parlance.Judging;
using Parlance.Results;

namespace Parlance.Figures;

/// <summary>From result rows to funnels of milestones.</summary>
public static class FunnelRows
{
    /// <summary>The names of the milestones, in their order.</summary>
    public static IReadOnlyList<string> Stages { get; } = [.. Milestones.All.Select(milestone => milestone.Name())];

    /// <summary>How many of each group passed each milestone, in the order in which the groups first appear.</summary>
    /// <remarks>Of the last milestone it may not be known of some; it is null where it is known of no correct candidate, as with one process.</remarks>
    public static IReadOnlyList<FunnelRow> FunnelBy(this IEnumerable<ResultRow> rows, Func<ResultRow, string> group) =>
        [.. rows.GroupBy(group).Select(one => Of(one.Key, [.. one]))];

    private static FunnelRow Of(string name, ResultRow[] rows)
    {
        ResultRow[] correct = [.. rows.Where(row => row.Reached >= Milestone.Correct)], unknown = [.. correct.Where(row => row.Parallel is null)];
        bool none = rows.All(row => row.Execution == "serial") || (correct.Length > 0 && unknown.Length == correct.Length);
        return new(name, [.. Milestones.All.Select(milestone => none && milestone == Milestone.Parallel ? (int?)null : rows.Count(row => row.Reached >= milestone))])
        {
            Unknown = none ? 0 : unknown.Length,
        };
    }
}
