using Parlance.Figures;
using Parlance.Judging;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Figures;

public sealed class CountFigureTests
{
    [Fact]
    public void Stages_stack_in_the_order_given_and_rows_sort_by_the_last_one()
    {
        var figure = new FigureJson(StageBars.Of(
            [new("few", "serial", "none", 5), new("few", "serial", "valid", 1), new("many", "serial", "none", 2), new("many", "serial", "valid", 4)], ["none", "valid"], "title"));

        Assert.Equal(["none", "valid"], figure.Traces.Select(trace => trace.GetProperty("name").GetString()));
        Assert.Equal(["many", "few"], figure.RowLabels);
        Assert.Equal([4.0, 1.0], FigureJson.X(figure.Trace("valid")));
    }

    [Fact]
    public void A_domain_without_trials_is_an_empty_cell()
    {
        var figure = new FigureJson(DomainHeatmap.Of([new("model", "scan", new(1, 4)), new("model", "sort", new(0, 0))], "title", "rate"));
        var map = figure.Traces.Single();

        Assert.Equal(["1/4", "0/0"], FigureJson.Texts(map.GetProperty("text")[0]));
        Assert.Equal(0.25, map.GetProperty("z")[0][0].GetDouble());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, map.GetProperty("z")[0][1].ValueKind);
    }

    [Fact]
    public void Every_verdict_has_its_row_in_the_order_of_the_stages()
    {
        var figure = new FigureJson(VerdictBars.Of([new("faults", Verdict.Hung, 2), new("reference", Verdict.Valid, 3)], "title"));

        Assert.Equal(Verdicts.All.Select(verdict => verdict.Name()), figure.RowLabels);
        Assert.Equal(2, FigureJson.X(figure.Trace("faults"))[(int)Verdict.Hung]);
        Assert.Equal(3, FigureJson.X(figure.Trace("reference"))[(int)Verdict.Valid]);
        Assert.Contains("faults: 2 hung; reference: 3 valid", figure.Alt);
    }

    [Fact]
    public void Rows_are_counted_by_set_and_verdict()
    {
        ResultRow[] rows = [new() { CandidateSet = "faults", Verdict = "hung" }, new() { CandidateSet = "faults", Verdict = "hung" }, new() { CandidateSet = "reference", Verdict = "valid" }];

        Assert.Equal([new VerdictCount("faults", Verdict.Hung, 2), new VerdictCount("reference", Verdict.Valid, 1)], rows.VerdictCounts());
    }
}
