using Parlance.Figures;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Figures;

public sealed class RateForestTests
{
    private static readonly RatePoint[] Points =
    [
        new("low", "serial", new(1, 10)), new("high", "serial", new(9, 10), Highlighted: true),
        new("low", "mpi", new(0, 10)), new("high", "mpi", new(10, 10), Highlighted: true),
    ];

    [Fact]
    public void The_best_name_is_the_top_row() => Assert.Equal(["<b>high</b>", "low"], new FigureJson(RateForest.Of(Points, "title", "axis")).RowLabels);

    [Fact]
    public void Points_are_the_rates_and_bars_are_Wilsons_bounds()
    {
        var serial = new FigureJson(RateForest.Of(Points, "title", "axis")).Trace("serial");
        Interval low = Wilson.Of(new Proportion(1, 10));

        Assert.Equal([0.1, 0.9], FigureJson.X(serial));
        Assert.Equal(0.1 - low.Lower, FigureJson.Numbers(serial.GetProperty("error_x").GetProperty("arrayminus"))[0], 6);
        Assert.Equal(low.Upper - 0.1, FigureJson.Numbers(serial.GetProperty("error_x").GetProperty("array"))[0], 6);
    }

    [Fact]
    public void An_interval_that_is_given_replaces_Wilsons_and_widens_the_axis()
    {
        var figure = new FigureJson(RateForest.Of([new RatePoint("few", "wald", new(2, 7)) { Interval = Wald.Of(new Proportion(2, 7)) }], "title", "axis"));

        Assert.Equal(Wald.Of(new Proportion(2, 7)).Width / 2, FigureJson.Numbers(figure.Trace("wald").GetProperty("error_x").GetProperty("array"))[0], 6);
        Assert.True(FigureJson.Numbers(figure.Layout.GetProperty("xaxis").GetProperty("range"))[0] < -0.04);
    }

    [Fact]
    public void Highlighting_follows_the_name_whatever_its_place()
    {
        var figure = new FigureJson(RateForest.Of(Points.Reverse().Select(point => point with { Highlighted = point.Name == "low" }), "title", "axis"));

        Assert.Equal(["high", "<b>low</b>"], figure.RowLabels);
        Assert.Equal([-1.5, -0.5], figure.Layout.GetProperty("shapes").EnumerateArray().SelectMany(band => new[] { band.GetProperty("y0").GetDouble(), band.GetProperty("y1").GetDouble() }));
    }

    [Fact]
    public void A_name_without_trials_keeps_an_empty_row()
    {
        var figure = new FigureJson(RateForest.Of([.. Points, new RatePoint("none", "serial", new(0, 0))], "title", "axis"));

        Assert.Equal("none", figure.RowLabels[^1]);
        Assert.Equal(2, FigureJson.X(figure.Trace("serial")).Length);
        Assert.DoesNotContain("NaN", figure.Layout.ToString());
    }

    [Fact]
    public void The_alternative_text_tells_every_rate_with_its_interval() =>
        Assert.Contains("low, mpi: 0.0 % (0 of 10), 0.0 to 27.8 %", new FigureJson(RateForest.Of(Points, "title", "axis")).Alt);
}
