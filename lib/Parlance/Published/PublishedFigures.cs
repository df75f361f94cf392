using Parlance.Figures;
using Parlance.Statistics;

namespace Parlance.Published;

/// <summary>From the published report to what the figures take. Models are highlighted by the list in <c>data/models.json</c>.</summary>
public static class PublishedFigures
{
    /// <summary>A rate of every model under both execution models: <c>report.RatePoints(report.BuildRate)</c>.</summary>
    public static IReadOnlyList<RatePoint> RatePoints(this PublishedReport report, Func<string?, string?, string?, Proportion> rate, string? domain = null) =>
        [.. from execution in report.Executions()
            from model in report.Models
            select new RatePoint(model.Name, execution, rate(model.Name, execution, domain), model.Highlighted)];

    /// <summary>A rate of every model over all its answers, as one group.</summary>
    public static IReadOnlyList<RatePoint> PooledPoints(this PublishedReport report, string group, Func<string?, string?, string?, Proportion> rate) =>
        [.. report.Models.Select(model => new RatePoint(model.Name, group, rate(model.Name, null, null), model.Highlighted))];

    /// <summary>The same rates with the interval of the textbooks instead of Wilson's. Those without trials stay without.</summary>
    public static IReadOnlyList<RatePoint> WithWald(this IEnumerable<RatePoint> points, string group) =>
        [.. points.Select(point => point with { Group = group, Interval = point.Proportion.Trials == 0 ? null : Wald.Of(point.Proportion) })];

    /// <summary>How far every model's answers came.</summary>
    public static IReadOnlyList<StageCount> StageCounts(this PublishedReport report) =>
        [.. report.Outcomes.GroupBy(outcome => (outcome.Model, outcome.Execution, outcome.Stage)).OrderByDescending(group => group.Key.Execution, StringComparer.Ordinal)
            .Select(group => new StageCount(group.Key.Model, group.Key.Execution, Words(group.Key.Stage), group.Count(), report.Model(group.Key.Model).Highlighted))];

    /// <summary>The stages in their order, in words.</summary>
    public static IReadOnlyList<string> StageNames { get; } = [.. Enum.GetValues<Stage>().Select(Words)];

    /// <summary>The stages of a published funnel. Coarser than our milestones: it starts with answers, says nothing of extraction, and its runs are any of them, not all.</summary>
    public static IReadOnlyList<string> FunnelStages { get; } = ["answered", "built", "ran at some", "valid at some", "valid at all"];

    /// <summary>How many answers of each group came to each published stage, in the order of the groups' success.</summary>
    public static IReadOnlyList<FunnelRow> FunnelBy(this PublishedReport report, Func<PublishedOutcome, string> group, string? execution = null) =>
        [.. report.Select(execution: execution).GroupBy(group).OrderByDescending(one => Proportion.Count(one, outcome => outcome.Valid).Rate).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => new FunnelRow(one.Key, [.. Enum.GetValues<Stage>().Select(stage => (int?)one.Count(outcome => outcome.Stage >= stage))], report.Models.Any(model => model.Highlighted && model.Name == one.Key)))];

    /// <summary>A rate of every model in every domain.</summary>
    public static IReadOnlyList<RateCell> DomainCells(this PublishedReport report, Func<string?, string?, string?, Proportion> rate, string? execution = null) =>
        [.. from domain in report.Domains()
            from model in report.Models
            select new RateCell(model.Name, domain, rate(model.Name, execution, domain), model.Highlighted)];

    /// <summary>The models whose size and memory are both known.</summary>
    public static IReadOnlyList<MemoryPoint> MemoryPoints(this PublishedReport report) =>
        [.. report.Models.Where(model => model is { ParametersBillion: not null, MemoryGb: not null })
            .Select(model => new MemoryPoint(model.Name, model.ParametersBillion!.Value, model.MemoryGb!.Value, model.Highlighted))];

    /// <summary>The execution models of the outcomes, serial first.</summary>
    public static IReadOnlyList<string> Executions(this PublishedReport report) => [.. report.Outcomes.Select(outcome => outcome.Execution).Distinct().OrderDescending(StringComparer.Ordinal)];

    /// <summary>The domains of the outcomes, by their names.</summary>
    public static IReadOnlyList<string> Domains(this PublishedReport report) => [.. report.Outcomes.Select(outcome => outcome.Domain).Distinct().Order(StringComparer.Ordinal)];

    private static string Words(Stage stage) => stage switch
    {
        Stage.None => "did not build",
        Stage.Built => "built only",
        Stage.Ran => "ran, never valid",
        Stage.ValidAtSome => "valid at some process counts",
        Stage.Valid => "valid",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
