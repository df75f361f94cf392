using Parlance.Figures;
using Parlance.Judging;
using Parlance.Published;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Figures;

public sealed class FunnelTests
{
    [Fact]
    public void A_stage_shows_what_is_left_and_what_the_stage_before_lost()
    {
        var figure = new FigureJson(Funnel.Of([new("set", [4, 3, null])], ["answered", "built", "parallel"], "title"));

        Assert.Equal([0.75], FigureJson.X(figure.Trace("built")));
        Assert.Equal([0.25], FigureJson.X(figure.Traces[5]));
        Assert.Equal([" – "], FigureJson.Texts(figure.Traces[11].GetProperty("text")));
        Assert.Contains("set: 4 answered, 3 built, parallel not known", figure.Alt);
    }

    [Fact]
    public void A_set_of_nothing_draws_an_empty_bar() => Assert.Equal([0.0], FigureJson.X(new FigureJson(Funnel.Of([new("set", [0, 0])], ["answered", "built"], "title")).Trace("answered")));

    [Fact]
    public void Rows_are_counted_at_every_milestone_they_passed()
    {
        ResultRow[] rows = [Row("valid", 0.3), Row("valid", 0.9), Row("hung"), Row("build failed"), Row("no code")];

        FunnelRow funnel = Assert.Single(rows.FunnelBy(row => row.Execution));

        Assert.Equal(Milestones.All.Count, FunnelRows.Stages.Count);
        Assert.Equal([5, 4, 3, 2, 2, 1], funnel.Counts);
    }

    [Fact]
    public void One_of_which_the_last_step_is_not_known_is_neither_there_nor_lost()
    {
        FunnelRow funnel = Assert.Single(new[] { Row("valid", 0.3), Row("valid") }.FunnelBy(row => row.Execution));
        var figure = new FigureJson(Funnel.Of([funnel], FunnelRows.Stages, "title"));

        Assert.Equal((1, 1), (funnel.Counts[^1], funnel.Unknown));
        Assert.Equal([0.0], FigureJson.X(figure.Traces[^3]));
        Assert.Equal([" 1, 1 unknown "], FigureJson.Texts(figure.Traces[^2].GetProperty("text")));
        Assert.Contains("1 parallel and 1 not known", figure.Alt);
    }

    [Theory]
    [InlineData("serial", "valid")]
    [InlineData("mpi", "valid")]
    public void Whether_it_was_parallel_may_not_be_known(string execution, string verdict) =>
        Assert.Null(Assert.Single(new[] { Row(verdict) with { Execution = execution } }.FunnelBy(row => row.Execution)).Counts[^1]);

    [Fact]
    public void Where_nothing_is_correct_nothing_is_parallel() => Assert.Equal(0, Assert.Single(new[] { Row("hung") }.FunnelBy(row => row.Execution)).Counts[^1]);

    [Fact]
    public async Task The_published_answers_have_their_own_coarser_stages()
    {
        PublishedReport report = await PublishedReport.LoadAsync(Lab.House, TestContext.Current.CancellationToken);

        IReadOnlyList<FunnelRow> rows = report.FunnelBy(outcome => outcome.Model, "mpi");

        Assert.Equal(11, rows.Count);
        Assert.All(rows, row => Assert.Equal(60, row.Counts[0]));
        Assert.All(rows, row => Assert.Equal(row.Counts.OrderDescending(), row.Counts));
        Assert.Equal(report.OverallSuccess(rows[0].Name, "mpi").Successes, rows[0].Counts[^1]);
        Assert.Equal(PublishedFigures.FunnelStages.Count, rows[0].Counts.Count);
    }

    [Fact]
    public void Work_shares_are_sorted_and_those_beyond_the_most_have_another_mark()
    {
        var figure = new FigureJson(WorkShare.Of([new("alone", 1.0), new("divided", 0.26)], 4, ResultRow.MostShare, "title"));

        Assert.Equal(["divided", "alone"], figure.RowLabels);
        Assert.Equal(["circle", "x"], FigureJson.Texts(figure.Traces[0].GetProperty("marker").GetProperty("symbol")));
        Assert.Contains("Ideal 25 %, parallel up to 80 %; divided 26 %, alone 100 %", figure.Alt);
    }

    private static ResultRow Row(string verdict, double? share = null) => new() { Execution = "mpi", Verdict = verdict, WorkShare = share };
}
