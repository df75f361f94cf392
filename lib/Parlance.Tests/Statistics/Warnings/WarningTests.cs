using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Warnings;

public sealed class WarningTests
{
    [Fact]
    public void Few_of_the_rarer_outcome_or_few_values_are_too_small_a_sample()
    {
        Assert.Equal(WarningKind.SampleTooSmall, SmallSample.Of(new Proportion(2, 7))?.Kind);
        Assert.Equal(WarningKind.SampleTooSmall, SmallSample.Of(new Proportion(1000, 1005))?.Kind);
        Assert.Equal(WarningKind.SampleTooSmall, SmallSample.Of(new Proportion(0, 0))?.Kind);
        Assert.Null(SmallSample.Of(new Proportion(10, 20)));
        Assert.NotNull(SmallSample.Of(29));
        Assert.Null(SmallSample.Of(30));
    }

    [Fact]
    public void The_published_interval_below_zero_warns_and_that_of_Wilson_does_not()
    {
        Assert.Equal("The interval [-0.049, 0.62] leaves [0, 1]: its method does not suit so few or so extreme data.", OutsideRange.Of(Wald.Of(new(2, 7)))?.Message);
        Assert.Null(OutsideRange.Of(Wilson.Of(new(2, 7))));
        Assert.Null(OutsideRange.Of(new(0, 1)));
        Assert.NotNull(OutsideRange.Of(new(double.NaN, 1)));
        Assert.Null(OutsideRange.Of(new(-0.3, 0.4), -1));
    }

    [Fact]
    public void Averages_that_tell_different_stories_warn()
    {
        Assert.Equal(WarningKind.RatioOfAverages, AveragedRatios.Of([1, 100], [2, 10])?.Kind);
        Assert.NotNull(AveragedRatios.Of([2, 1], [1, 2]));
        Assert.Null(AveragedRatios.Of([2, 4, 6], [1, 2, 3]));
        Assert.Null(AveragedRatios.Of([3], [4]));
        Assert.Throws<ArgumentException>(() => AveragedRatios.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => AveragedRatios.Of([], []));
        Assert.Throws<ArgumentException>(() => AveragedRatios.Of([1, 0], [1, 1]));
    }

    [Fact]
    public void Survivors_warn_unless_all_survived()
    {
        Assert.Contains("51 of 120", SurvivorsOnly.Of(new Proportion(51, 120))?.Message);
        Assert.Null(SurvivorsOnly.Of(new Proportion(120, 120)));
        Assert.Null(SurvivorsOnly.Of(new Proportion(0, 0)));
    }

    [Fact]
    public void Times_that_gather_about_two_places_warn_and_those_about_one_seldom_do()
    {
        var random = new Xoshiro256StarStar(1);
        double[] two = [.. Normal.Samples(random, 1, 0.05).Take(20), .. Normal.Samples(random, 1.5, 0.05).Take(20)];

        Assert.Equal(WarningKind.Multimodal, Modes.Of(two)?.Kind);
        Assert.Null(Modes.Of([.. two.Take(9)]));
        Assert.Null(Modes.Of([.. Enumerable.Repeat(2.0, 20)]));
        Assert.Equal(1, Modes.Count([3]));
        Assert.Throws<ArgumentException>(() => Modes.Count([]));
        Assert.InRange(Enumerable.Range(0, 100).Count(_ => Modes.Of([.. Normal.Samples(random, 1, 0.1).Take(30)]) is not null), 0, 25);
    }

    [Fact]
    public void Times_that_drift_warn_and_independent_ones_do_so_once_in_a_hundred()
    {
        var random = new Xoshiro256StarStar(2);

        Assert.Equal(WarningKind.Autocorrelated, SerialDependence.Of([.. Enumerable.Range(0, 20).Select(i => 1 + i * 0.1)])?.Kind);
        Assert.Contains("too wide", SerialDependence.Of([.. Enumerable.Range(0, 20).Select(i => i % 2 + i * 1e-3)])?.Message);
        Assert.Null(SerialDependence.Of([1, 2, 3]));
        Assert.Null(SerialDependence.Of([.. Enumerable.Repeat(2.0, 20)]));
        Assert.InRange(Enumerable.Range(0, 1000).Count(_ => SerialDependence.Of([.. Normal.Samples(random, 1, 0.1).Take(40)]) is not null), 0, 20);
    }

    [Fact]
    public void More_threads_than_processors_warn()
    {
        Assert.Equal(WarningKind.Oversubscribed, Oversubscription.Of(4, 2, 4)?.Kind);
        Assert.Null(Oversubscription.Of(4, 1, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Oversubscription.Of(0, 1, 4));
    }

    [Fact]
    public void Times_of_few_ticks_warn()
    {
        Assert.Contains("1 of 2 times", ClockResolution.Of([2e-7, 0.3], 1 / 24e6)?.Message);
        Assert.Null(ClockResolution.Of([0.001], 1e-6));
        Assert.NotNull(ClockResolution.Of([0], 1e-9));
        Assert.Throws<ArgumentException>(() => ClockResolution.Of([-1], 1e-9));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClockResolution.Of([1], 0));
    }

    [Fact]
    public void A_result_is_looked_at_from_all_sides_in_order()
    {
        QualityInput all = new(new Proportion(2, 7), Wald.Of(new(2, 7)), [1e-7, 2e-7], [5e-7, 2e-7], new Proportion(2, 7), 1 / 24e6, (4, 1, 2));

        Assert.Equal([WarningKind.SampleTooSmall, WarningKind.SampleTooSmall, WarningKind.IntervalOutsideRange, WarningKind.RatioOfAverages, WarningKind.SurvivorsOnly, WarningKind.Oversubscribed, WarningKind.ClockResolution],
            Quality.WarningsOf(all).Select(one => one.Kind));
        Assert.Empty(Quality.WarningsOf(new()));
        Assert.Equal([WarningKind.SampleTooSmall], Quality.WarningsOf(new(Times: [])).Select(one => one.Kind));
    }
}
