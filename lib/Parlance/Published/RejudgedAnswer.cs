namespace Parlance.Published;

/// <summary>One of the published answers of one model, as this workbook judged it, word for word.</summary>
/// <param name="Verdict">In the words of <c>problems/README.md</c>.</param>
/// <param name="ValidAtPublishedCounts">Whether it was right where the report looked: what to compare with the published verdict.</param>
/// <param name="Reason">Why the two verdicts differ; empty where they do not.</param>
public sealed record RejudgedAnswer(string Model, string Problem, string Execution, string Verdict, bool ValidAtPublishedCounts, string Reason)
{
    internal static RejudgedAnswer Read(TableRow row) => new(
        row.Text("model"), row.Text("problem"), row.Text("execution"), row.Text("verdict"), row.Flag("valid_at_published_counts"), row.OptionalText("reason"));

    /// <summary>The answers on which the published verdict and ours differ, each with the published outcome.</summary>
    public static IReadOnlyList<(RejudgedAnswer Ours, PublishedOutcome Published)> Disagreements(PublishedReport report) =>
        [.. from ours in report.Rejudged
            join published in report.Outcomes on (ours.Model, ours.Problem, ours.Execution) equals (published.Model, published.Problem, published.Execution)
            where ours.ValidAtPublishedCounts != published.Valid
            select (ours, published)];
}
