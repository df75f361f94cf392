using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Parlance.Statistics;
using Xunit;
using TestResult = Parlance.Statistics.TestResult;

namespace Parlance.Tests.Statistics.Means;

public sealed class MeanTests
{
    [Fact]
    public void Equal_values_give_an_interval_of_no_width()
    {
        double[] equal = [0.1, 0.1, 0.1];

        Assert.Equal(new Estimate(0.1, new(0.1, 0.1)), MeanT.Of(equal));
        Assert.Equal(new Estimate(0.1, new(0.1, 0.1)), TrimmedMean.Of(equal));
        Assert.Equal(new Estimate(0, new(0, 0)), WelchT.Difference(equal, equal));
        Assert.Equal(new Estimate(0, new(0, 0)), PooledT.Difference(equal, equal));
    }

    [Fact]
    public void Without_spread_a_test_is_certain()
    {
        double[] equal = [0.1, 0.1, 0.1], other = [0.3, 0.3];

        Assert.Equal(new TestResult(double.PositiveInfinity, 0), MeanT.Test(equal));
        Assert.Equal(new TestResult(0, 1), MeanT.Test(equal, 0.1));
        Assert.Equal(new TestResult(double.NegativeInfinity, 0), WelchT.Test(equal, other));
        Assert.Equal(new TestResult(double.NegativeInfinity, 1), PooledT.Test(equal, other, Alternative.Greater));
        Assert.Equal(new TestResult(0, 1), WelchT.Test(equal, equal));
    }

    [Fact]
    public void Cutting_nothing_off_leaves_the_mean_and_the_test_of_Welch()
    {
        double[] first = [1, 2, 4, 8, 3], second = [2, 2, 1, 0, 9, 12];

        Assert.Equal(MeanT.Of(first).Interval.Upper, TrimmedMean.Of(first, 0).Interval.Upper, 1e-12);
        Assert.Equal(WelchT.Test(first, second).PValue, Yuen.Test(first, second, 0).PValue, 1e-12);
    }

    [Fact]
    public void An_outlier_moves_the_mean_and_not_the_trimmed_one()
    {
        double[] values = [1, 2, 3, 4, 5], outlier = [1, 2, 3, 4, 500];

        Assert.Equal(TrimmedMean.Of(values), TrimmedMean.Of(outlier));
    }

    [Fact]
    public void Six_values_are_the_fewest_that_bound_a_median()
    {
        Assert.Equal(new Interval(double.NegativeInfinity, double.PositiveInfinity), QuantileInterval.OfMedian([3, 1, 2, 5, 4]).Interval);
        QuantileInterval six = QuantileInterval.OfMedian([3, 1, 2, 5, 4, 9]);
        Assert.Equal((3.5, new Interval(1, 9)), (six.Value, six.Interval));
        Assert.Equal(1 - 2.0 / 64, six.Coverage, 1e-12);
    }

    [Fact]
    public void The_t_intervals_hold_the_mean_as_often_as_they_say_and_that_of_z_does_not()
    {
        var random = new Xoshiro256StarStar(1);
        int t = 0, z = 0, known = 0, welch = 0, pooled = 0, pooledUnlike = 0, trimmed = 0, yuen = 0;
        const int runs = 4000;
        for (int run = 0; run < runs; ++run)
        {
            double[] first = Draw(random, 6, 1), second = Draw(random, 12, 1), wide = Draw(random, 6, 4), longer = Draw(random, 20, 1), tall = Draw(random, 25, 3);
            if (MeanT.Of(first).Interval.Contains(0)) ++t;
            if (MeanZ.Of(first).Interval.Contains(0)) ++z;
            if (MeanZ.Known(first, 1).Interval.Contains(0)) ++known;
            if (WelchT.Difference(wide, second).Interval.Contains(0)) ++welch;
            if (PooledT.Difference(first, second).Interval.Contains(0)) ++pooled;
            if (PooledT.Difference(wide, longer).Interval.Contains(0)) ++pooledUnlike;
            if (TrimmedMean.Of(longer).Interval.Contains(0)) ++trimmed;
            if (Yuen.Difference(tall, longer).Interval.Contains(0)) ++yuen;
        }

        // Three standard errors of 4000 runs are 0.0103; Welch's degrees of freedom and those after trimming are approximate.
        Assert.InRange(t / (double)runs, 0.939, 0.961);
        Assert.InRange(known / (double)runs, 0.939, 0.961);
        Assert.InRange(pooled / (double)runs, 0.939, 0.961);
        Assert.InRange(welch / (double)runs, 0.93, 0.965);
        Assert.InRange(trimmed / (double)runs, 0.93, 0.965);
        Assert.InRange(yuen / (double)runs, 0.93, 0.965);
        Assert.InRange(z / (double)runs, 0.86, 0.92);
        Assert.InRange(pooledUnlike / (double)runs, 0.6, 0.85);
    }

    [Fact]
    public void A_quantile_interval_holds_it_as_often_as_its_own_coverage_says()
    {
        var random = new Xoshiro256StarStar(2);
        foreach ((int n, double share) in new[] { (11, 0.5), (40, 0.5), (60, 0.9) })
        {
            double quantile = -Math.Log(1 - share), coverage = 0;
            int held = 0;
            for (int run = 0; run < 3000; ++run)
            {
                QuantileInterval found = QuantileInterval.Of([.. Enumerable.Range(0, n).Select(_ => Exponential.Sample(random, 1))], share);
                coverage = found.Coverage;
                if (found.Interval.Contains(quantile)) ++held;
            }

            Assert.InRange(coverage, 0.95, 0.99);
            Assert.InRange(held / 3000.0, coverage - 0.012, coverage + 0.012);
        }
    }

    [Fact]
    public void What_no_mean_comes_of_is_refused()
    {
        Assert.Throws<ArgumentException>(() => MeanT.Of([1]));
        Assert.Throws<ArgumentException>(() => MeanT.Of([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => MeanZ.Known([], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanZ.Known([1], -1));
        Assert.Throws<ArgumentException>(() => WelchT.Difference([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => PooledT.Test([], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrimmedMean.Of([1, 2, 3], 0.5));
        Assert.Throws<ArgumentException>(() => TrimmedMean.Of([1, 2, 3], 0.4));
        Assert.Throws<ArgumentException>(() => QuantileInterval.OfMedian([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantileInterval.Of([1, 2], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanT.Of([1, 2], 95));
    }

    private static double[] Draw(Xoshiro256StarStar random, int n, double deviation) => [.. Normal.Samples(random, 0, deviation).Take(n)];
}
