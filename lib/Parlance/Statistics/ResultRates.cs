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

    private static IEnumerable<ResultRow> Select(IEnumerable<ResultRow> rows, string? execution, string? domain) =>
        rows.Where(row => row.Execution == (execution ?? row.Execution) && row.Domain == (domain ?? row.Domain));
}
