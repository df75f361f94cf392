using Deedle;
using Parlance.Figures;
using Parlance.Published;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Published;

public sealed class PublishedFigureTests
{
    [Fact]
    public async Task Every_model_has_a_point_under_each_execution_model()
    {
        PublishedReport report = await ReportData.LoadAsync();
        IReadOnlyList<RatePoint> points = report.RatePoints(report.BuildRate);

        Assert.Equal(2 * report.Models.Length, points.Count);
        Assert.Equal(["serial", "mpi"], points.Select(point => point.Group).Distinct());
        Assert.Equal(report.BuildRate("Gemma 3 27B", "mpi"), points.Single(point => point is { Name: "Gemma 3 27B", Group: "mpi" }).Proportion);
    }

    [Fact]
    public async Task Models_are_highlighted_by_the_list_of_models()
    {
        PublishedReport report = await ReportData.LoadAsync();
        string[] expected = [.. report.Models.Where(model => model.Highlighted).Select(model => model.Name)];

        Assert.Equal(expected, report.PooledPoints("all", report.OverallSuccess).Where(point => point.Highlighted).Select(point => point.Name));
        Assert.Equal(expected.Order(), report.StageCounts().Where(count => count.Highlighted).Select(count => count.Name).Distinct().Order());
    }

    [Fact]
    public async Task With_Wald_the_printed_bound_comes_back()
    {
        PublishedReport report = await ReportData.LoadAsync();
        RatePoint point = report.PooledPoints("", report.ValidationAmongBuilt).WithWald("Wald").Single(one => one.Name == "Mistral NeMo 12B");

        Assert.Equal(new Proportion(2, 7), point.Proportion);
        Assert.Equal(-0.049, point.Interval!.Value.Lower, 3);
    }

    [Fact]
    public async Task Every_answer_ends_at_one_stage()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(report.Outcomes.Length, report.StageCounts().Sum(count => count.Count));
        Assert.All(report.StageCounts(), count => Assert.Contains(count.Stage, PublishedFigures.StageNames));
    }

    [Fact]
    public async Task Frames_of_two_execution_models_subtract_by_name()
    {
        PublishedReport report = await ReportData.LoadAsync();
        Frame<string, string> gap = report.SuccessByDomain("mpi") - report.SuccessByDomain("serial");
        double expected = 100 * (report.OverallSuccess("Kimi K2 Instruct 1T", "mpi", "scan").Rate - report.OverallSuccess("Kimi K2 Instruct 1T", "serial", "scan").Rate);

        Assert.Equal(expected, gap["scan"]["Kimi K2 Instruct 1T"], 6);
        Assert.Equal((11, 12), (gap.RowCount, gap.ColumnCount));
    }

    [Fact]
    public async Task A_printed_interval_finds_its_counts()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.All(report.Intervals, one => Assert.Equal(one.Value, report.RateOf(one).Rate, 3));
    }
}
