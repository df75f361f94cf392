using Parlance.Results;

namespace Parlance.Statistics;

/// <summary>The rates of result rows, defined as the published ones are. An argument left out means all; nothing that matches is 0 of 0.</summary>
public static class ResultRates
{
    /// <summary>How many candidates built.</summary>
    public static Proportion BuildRate(this IEnumerable<ResultRow> rows, string? execution = null, string? domain = null) =>
        Proportion.Count(Select(rows, execution, domain), row => row.Built);

    /// <summary>How many of those that built were valid. 0 of 0 when none built.</summary>
    public static Proportion ValidationAmongBuilt(this IEnumerable<ResultRow> rows, string? execution = null, string? domain = null) =>
        Proportion.Count(Select(rows, execution, domain).Where(row => row.Built), row => row.Valid);

    /// <summary>How many of all candidates were valid. One that did not build counts as a failure.</summary>
    public static Proportion OverallSuccess(this IEnumerable<ResultRow> rows, string? execution = null, string? domain = null) =>
        Proportion.Count(Select(rows, execution, domain), row => row.Valid);

    /// <summary>How many of all candidates were right at the process counts of the published report. For comparing with its numbers.</summary>
    public static Proportion PublishedSuccess(this IEnumerable<ResultRow> rows, string? execution = null, string? domain = null) =>
        Proportion.Count(Select(rows, execution, domain), row => row.ValidAtPublishedCounts);

    /// <summary>How many of all candidates were valid and divided the work among their processes. A model with one process has nothing to divide: valid is enough.</summary>
    /// <remarks>A valid candidate of which it is not known is left out. Where it is known of no valid one, as when none was timed, this is 0 of 0 and not a rate of 0.</remarks>
    public static Proportion ParallelSuccess(this IEnumerable<ResultRow> rows, string? execution = null, string? domain = null)
    {
        ResultRow[] all = [.. Select(rows, execution, domain)], known = [.. all.Where(row => !row.Valid || Divided(row) is not null)];
        return known.Any(row => row.Valid) || all.All(row => !row.Valid) ? Proportion.Count(known, row => row.Valid && Divided(row) == true) : new(0, 0);
    }

    /// <summary>The three rates of every set under every execution model it has, in the order of the rows.</summary>
    public static IReadOnlyList<RateRow> RateRows(this IEnumerable<ResultRow> rows) =>
        [.. rows.GroupBy(row => (row.CandidateSet, row.Execution)).Select(group => new RateRow(group.Key.CandidateSet, group.Key.Execution, group.BuildRate(), group.ValidationAmongBuilt(), group.OverallSuccess()))];

    private static bool? Divided(ResultRow row) => row.Execution == "serial" ? true : row.Parallel;

    private static IEnumerable<ResultRow> Select(IEnumerable<ResultRow> rows, string? execution, string? domain) =>
        rows.Where(row => row.Execution == (execution ?? row.Execution) && row.Domain == (domain ?? row.Domain));
}
