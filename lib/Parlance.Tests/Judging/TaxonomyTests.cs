using Parlance.Judging;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Judging;

/// <summary>The code and the table of <c>problems/README.md</c> are one taxonomy.</summary>
public sealed class TaxonomyTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(Lab.House.Problems, "README.md")).SkipWhile(line => !line.StartsWith("| verdict |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Every_verdict_has_its_row_in_the_order_of_the_stages() => Assert.Equal(Verdicts.All.Select(verdict => verdict.Name()), Rows.Select(row => row[0]));

    [Fact]
    public void Every_row_says_what_was_seen_and_the_milestone_that_the_code_says() => Assert.All(Rows, row =>
    {
        Assert.Equal(3, row.Length);
        Assert.NotEqual("", row[1]);
        Assert.Equal(Verdicts.Parse(row[0]).Reached().Name(), row[2]);
    });

    [Fact]
    public void A_later_verdict_has_reached_no_less() => Assert.Equal(Verdicts.All.Select(verdict => verdict.Reached()).Order(), Verdicts.All.Select(verdict => verdict.Reached()));

    [Theory]
    [InlineData("valid", 0.3, Milestone.Parallel)]
    [InlineData("valid", 0.95, Milestone.Correct)]
    [InlineData("valid", null, Milestone.Correct)]
    [InlineData("too slow", 0.3, Milestone.Ran)]
    public void Parallel_is_the_last_milestone_of_the_correct_alone(string verdict, double? share, Milestone milestone) =>
        Assert.Equal(milestone, new ResultRow { Verdict = verdict, WorkShare = share }.Reached);
}
