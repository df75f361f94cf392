using Parlance.Statistics;

namespace Parlance.Published;

/// <summary>The report's rates, counted from its outcomes. An argument left out means all; one that nothing matches is a <see cref="UserException"/>.</summary>
public static class PublishedRates
{
    /// <summary>How many answers built. One answer per problem and execution model.</summary>
    public static Proportion BuildRate(
        this PublishedReport report, string? model = null, string? execution = null, string? domain = null) =>
        Proportion.Count(report.Select(model, execution, domain), o => o.Built);

    /// <summary>How many of the answers that built were valid in all runs. 0 of 0 when none built.</summary>
    public static Proportion ValidationAmongBuilt(
        this PublishedReport report, string? model = null, string? execution = null, string? domain = null) =>
        Proportion.Count(report.Select(model, execution, domain).Where(o => o.Built), o => o.Valid);

    /// <summary>How many of all answers were valid in all runs. An answer that did not build counts as a failure.</summary>
    public static Proportion OverallSuccess(
        this PublishedReport report, string? model = null, string? execution = null, string? domain = null) =>
        Proportion.Count(report.Select(model, execution, domain), o => o.Valid);

    /// <summary>The counts behind a printed interval: those of its model and rate, over all execution models.</summary>
    public static Proportion RateOf(this PublishedReport report, PublishedInterval interval) =>
        interval.Rate == PublishedRate.Build ? report.BuildRate(interval.Model) : report.ValidationAmongBuilt(interval.Model);

    /// <summary>The outcomes of a model, an execution model and a domain. Never empty.</summary>
    public static IReadOnlyList<PublishedOutcome> Select(
        this PublishedReport report, string? model = null, string? execution = null, string? domain = null)
    {
        Known(model, o => o.Model);
        Known(execution, o => o.Execution);
        Known(domain, o => o.Domain);
        return [.. report.Outcomes.Where(o =>
            o.Model == (model ?? o.Model) && o.Execution == (execution ?? o.Execution) && o.Domain == (domain ?? o.Domain))];

        // A misspelt name would otherwise be a quiet 0 of 0.
        void Known(string? name, Func<PublishedOutcome, string> key)
        {
            if (name is not null && report.Outcomes.All(o => key(o) != name))
                throw new UserException(name, "the published outcomes have no such name",
                    $"Choose one of: {string.Join(", ", report.Outcomes.Select(key).Distinct())}");
        }
    }
}
