using Parlance.Figures;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Figures;

public sealed class TimeFigureTests
{
    private static readonly TimingRow[] Timings =
    [
        new("reference", "scan", "serial", 0, new(1), [4, 2, 3]),
        new("reference", "scan", "mpi", 0, new(2), [1, 2, 3]),
        new("reference", "sort", "mpi", 0, new(2), [1]),
    ];

    [Fact]
    public void Speedup_is_the_serial_median_over_the_parallel_one_and_needs_both()
    {
        SpeedupRow row = Assert.Single(SpeedupRow.Of(Timings));

        Assert.Equal(("scan", 2, 1.5, 0.75), (row.Problem, row.Processes, row.Speedup, row.Efficiency));
    }

    [Fact]
    public void Every_problem_has_a_panel_with_the_ideal_line()
    {
        var figure = new FigureJson(Speedup.Of([new("scan", "mpi", 1, 0.9), new("scan", "mpi", 2, 1.5), new("sort", "mpi", 2, 1.1)], "title"));

        Assert.Equal(["<b>scan</b>", "<b>sort</b>"], figure.Layout.GetProperty("annotations").EnumerateArray().Select(note => note.GetProperty("text").GetString()));
        Assert.Equal([1.0, 2.0], FigureJson.Y(figure.Traces[0]));
        Assert.Equal([0.9, 1.5], FigureJson.Y(figure.Traces[2]));
    }

    [Fact]
    public void Runtimes_show_every_call_on_a_logarithmic_axis()
    {
        var figure = new FigureJson(Runtimes.Of(Timings.RuntimePoints(), "title"));

        Assert.Equal("log", figure.Layout.GetProperty("xaxis").GetProperty("type").GetString());
        Assert.Equal([4.0, 2.0, 3.0], FigureJson.X(figure.Trace("serial")));
        Assert.Equal(4, FigureJson.X(figure.Trace("mpi, 2 processes")).Length);
    }

    [Fact]
    public void A_time_that_is_not_positive_is_left_out() =>
        Assert.Single(FigureJson.X(new FigureJson(Runtimes.Of([new("scan", "serial", 0), new("scan", "serial", 1)], "title")).Trace("serial")));

    [Fact]
    public void No_times_give_a_figure_that_says_so() => Assert.Contains("No timed calls", new FigureJson(Runtimes.Of([], "title")).Alt);
}
