using System.Text.Json;
using Parlance.Processes;
using Parlance.Published;
using Xunit;

namespace Parlance.Tests.CommandLine;

/// <summary>The answers of a model of the published report, judged here and compared with what was published of them.</summary>
public sealed class RealAnswerTests(CliFixture fixture) : IClassFixture<CliFixture>
{
    [Fact]
    public async Task Every_difference_from_the_published_verdicts_has_its_reason_and_nothing_else_has_one()
    {
        PublishedReport report = await PublishedReport.LoadAsync(Lab.House);

        IReadOnlyList<(RejudgedAnswer Ours, PublishedOutcome Published)> different = RejudgedAnswer.Disagreements(report);

        Assert.Equal(120, report.Rejudged.Length);
        Assert.All(different, one => Assert.NotEqual("", one.Ours.Reason));
        Assert.Equal(different.Count, report.Rejudged.Count(one => one.Reason.Length > 0));
        string readme = await File.ReadAllTextAsync(Path.Combine(Lab.House.Problems, "README.md"));
        Assert.All(different, one => Assert.Contains($"| {one.Ours.Problem} | {one.Ours.Execution} |", readme));
    }

    [Fact]
    public async Task Judged_again_every_answer_gets_the_verdict_of_the_table()
    {
        string outputs = Path.Combine(Lab.House.Root, "..", "shared", "published", "real-outputs.json");
        if (!File.Exists(outputs)) Assert.Skip("The model's answers are not beside the repository, in ../shared/published, so there is nothing to judge.");

        ProcessResult result = await fixture.Cli.RunAsync("evaluate", "--outputs", Path.GetFullPath(outputs), "--no-timing", "--store", "real.db", "--results", "real.jsonl");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            (await PublishedReport.LoadAsync(Lab.House)).Rejudged.Select(one => $"{one.Problem} {one.Execution}: {one.Verdict}, {one.ValidAtPublishedCounts}").Order(StringComparer.Ordinal),
            File.ReadLines(fixture.Cli["real.jsonl"]).Select(line => Said(JsonDocument.Parse(line).RootElement)).Order(StringComparer.Ordinal));
    }

    private static string Said(JsonElement line) =>
        $"{line.GetProperty("problem")} {line.GetProperty("execution")}: {line.GetProperty("verdict")}, {line.GetProperty("valid_at_published_counts").GetBoolean()}";
}
