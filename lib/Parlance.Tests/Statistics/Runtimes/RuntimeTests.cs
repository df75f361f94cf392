using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Parlance.Statistics;
using Xunit;
using TestResult = Parlance.Statistics.TestResult;

namespace Parlance.Tests.Statistics.Runtimes;

public sealed class RuntimeTests
{
    private const int Runs = 3000;

    [Fact]
    public void A_ratio_turned_over_has_its_ends_turned_over()
    {
        double[] first = [4, 5, 6.5, 3.8, 5.1], second = [2, 2.2, 1.7, 2.4];

        Turned(LogRatio.Of(first, second), LogRatio.Of(second, first));
        Turned(GeometricMean.Speedup(first[..4], second), GeometricMean.Speedup(second, first[..4]));
        Turned(Fieller.Paired(first[..4], second), Fieller.Paired(second, first[..4]));

        static void Turned(Estimate one, Estimate other)
        {
            Assert.Equal(1, one.Value * other.Value, 1e-12);
            Assert.Equal(1, one.Interval.Lower * other.Interval.Upper, 1e-9);
            Assert.Equal(1, one.Interval.Upper * other.Interval.Lower, 1e-9);
        }
    }

    [Fact]
    public void Without_spread_a_ratio_is_known()
    {
        Assert.Equal(new Estimate(2, new(2, 2)), Fieller.Of([2, 2], [1, 1, 1]));
        Assert.Equal(0, LogRatio.Of([2, 2], [1, 1]).Interval.Width);
        Assert.Equal(2, GeometricMean.Speedup([2, 4], [1, 2]).Value, 1e-15);
        Assert.Equal(new Interval(double.NegativeInfinity, double.PositiveInfinity), Fieller.Of([1, 2], [-0.1, 0.3]).Interval);
    }

    [Fact]
    public void Intervals_of_ratios_hold_them_as_often_as_they_say()
    {
        var random = new Xoshiro256StarStar(21);
        int log = 0, geometric = 0, fieller = 0, paired = 0;
        for (int run = 0; run < Runs; ++run)
        {
            double[] first = [.. LogNormal.Samples(random, Math.Log(3), 0.4).Take(12)], second = [.. LogNormal.Samples(random, 0, 0.4).Take(15)];
            double[] a = [.. Normal.Samples(random, 6, 1).Take(12)], b = [.. Normal.Samples(random, 3, 0.5).Take(15)], c = [.. a.Select(one => one / 2 + Normal.Sample(random, 0, 0.2))];
            if (LogRatio.Of(first, second).Interval.Contains(3)) ++log;
            if (GeometricMean.Of(first).Interval.Contains(3)) ++geometric;
            if (Fieller.Of(a, b).Interval.Contains(2)) ++fieller;
            if (Fieller.Paired(a, c).Interval.Contains(2)) ++paired;
        }

        // Three standard errors of 3000 runs are 0.012.
        foreach (int held in new[] { log, geometric, fieller, paired }) Assert.InRange(held / (double)Runs, 0.936, 0.964);
    }

    [Fact]
    public void The_mean_of_levels_holds_as_often_as_it_says()
    {
        var random = new Xoshiro256StarStar(22);
        int held = 0;
        for (int run = 0; run < Runs; ++run)
            if (RuntimeLevels.Of(Draw(random, 8, 3, 4)).Mean.Interval.Contains(10)) ++held;

        Assert.InRange(held / (double)Runs, 0.936, 0.964);
    }

    [Fact]
    public void The_best_counts_are_better_than_their_neighbours()
    {
        var levels = new RuntimeLevels(default, 1, 2, 9);
        (double processes, double iterations) = levels.BestCounts(60, 5, 1);
        double best = Price(processes, iterations);

        Assert.True(best < Price(processes * 1.1, iterations) && best < Price(processes * 0.9, iterations) && best < Price(processes, iterations * 1.1) && best < Price(processes, iterations * 0.9));
        Assert.Equal((double.PositiveInfinity, 0), new RuntimeLevels(default, 0, 1, 0).BestCounts(1, 1, 1));

        double Price(double p, double n) => levels.OfMean(1, p, n) * (60 + p * (5 + n));
    }

    [Fact]
    public void Without_stops_the_curve_is_the_share_that_is_left()
    {
        KaplanMeier curve = KaplanMeier.Of([.. new[] { 3.0, 1, 2, 2, 5 }.Select(time => new CensoredTime(time, true))]);

        Assert.Equal(new[] { 1, 0.8, 0.4, 0.2, 0.2, 0 }, new[] { 0.5, 1, 2, 3, 4, 5 }.Select(curve.At), (one, other) => Math.Abs(one - other) < 1e-15);
        Assert.Equal(2, curve.MedianTime().Value);
    }

    [Fact]
    public void Where_none_finished_nothing_is_known_of_the_median()
    {
        KaplanMeier curve = KaplanMeier.Of(CensoredTime.Limited([9, 20, double.PositiveInfinity], 9));

        Assert.Equal((0, 9, 1), (curve.Steps.Count, curve.End, curve.At(100)));
        Assert.Equal(new Estimate(double.PositiveInfinity, new(double.PositiveInfinity, double.PositiveInfinity)), curve.MedianTime());
        Assert.Equal(new TestResult(0, 1), LogRank.Of([CensoredTime.Limited([9, 20], 9), CensoredTime.Limited([30], 9)]));
    }

    [Fact]
    public void The_curve_holds_the_share_as_often_as_it_says_and_the_log_rank_test_keeps_its_level()
    {
        var random = new Xoshiro256StarStar(23);
        int held = 0, plain = 0, median = 0, rejected = 0;
        for (int run = 0; run < Runs; ++run)
        {
            CensoredTime[] first = Stopped(random, 40), second = Stopped(random, 40);
            KaplanMeier curve = KaplanMeier.Of(first);
            if (curve.Steps.Last(step => step.Time <= 0.7).Interval.Contains(Math.Exp(-0.7))) ++held;
            if (KaplanMeier.Of(first, SurvivalScale.Plain).Steps.Last(step => step.Time <= 0.7).Interval.Contains(Math.Exp(-0.7))) ++plain;
            if (curve.MedianTime().Interval.Contains(Math.Log(2))) ++median;
            if (LogRank.Of([first, second]).PValue <= 0.05) ++rejected;
        }

        // Shares of 40 runs come in steps, which moves coverage by some 0.02 besides the error of the simulation.
        Assert.InRange(held / (double)Runs, 0.925, 0.975);
        Assert.InRange(plain / (double)Runs, 0.91, 0.965);
        Assert.InRange(median / (double)Runs, 0.925, 0.98);
        Assert.InRange(rejected / (double)Runs, 0.038, 0.066);
    }

    [Fact]
    public void What_no_runtime_comes_of_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LogRatio.Of([1, 0], [1, 2]));
        Assert.Throws<ArgumentException>(() => GeometricMean.Of([1, -1]));
        Assert.Throws<ArgumentException>(() => GeometricMean.Speedup([1, 2], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => Fieller.Of([1, 2], [-1, 1]));
        Assert.Throws<ArgumentException>(() => Fieller.Paired([1, 2], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => RuntimeLevels.Of([[[1, 2], [1, 2]]]));
        Assert.Throws<ArgumentException>(() => RuntimeLevels.Of([[[1, 2], [1, 2]], [[1, 2], [1, 2, 3]]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RuntimeLevels(default, 1, 1, 1).BestCounts(0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RuntimeLevels(default, 1, 1, 1).OfMean(1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CensoredTime(-1, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => CensoredTime.Limited([double.NaN], 1));
        Assert.Throws<ArgumentException>(() => KaplanMeier.Of([]));
        Assert.Throws<ArgumentException>(() => LogRank.Of([[new(1, true)], []]));
    }

    private static CensoredTime[] Stopped(Xoshiro256StarStar random, int n) => CensoredTime.Limited(Exponential.Samples(random, 1).Take(n), 1.5);

    private static double[][][] Draw(Xoshiro256StarStar random, int builds, int processes, int iterations) =>
        [.. Enumerable.Range(0, builds).Select(_ => Normal.Sample(random, 10, 1)).Select(build =>
            Enumerable.Range(0, processes).Select(_ => Normal.Sample(random, build, 0.5)).Select(process => Normal.Samples(random, process, 0.7).Take(iterations).ToArray()).ToArray())];
}
