using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Means;

public sealed class BootstrapTests
{
    private static readonly double[] Values = [.. Enumerable.Range(0, 41).Select(i => Math.Exp(Math.Sin(i * 1.7)))];
    private static readonly double[] Others = [.. Enumerable.Range(0, 41).Select(i => 2 + Math.Cos(i * 1.1))];
    private static readonly double[][] Clusters = [.. Enumerable.Range(0, 14).Select(i => Values.Skip(i * 2).Take(1 + i % 4).ToArray())];

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_a_near_one()
    {
        Estimate once = Bootstrap.Mean(Values, seed: 3), other = Bootstrap.Mean(Values, seed: 4);

        Assert.Equal(once, Bootstrap.Mean(Values, seed: 3));
        Assert.NotEqual(once, other);
        Assert.Equal(once.Interval.Lower, other.Interval.Lower, 0.03);
    }

    [Fact]
    public async Task The_number_of_threads_does_not_matter()
    {
        TaskScheduler one = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ConcurrentScheduler;

        foreach (Func<double[]> replicates in new Func<double[]>[]
        {
            () => Bootstrap.MeanReplicates(Values), () => Bootstrap.Replicates(Values, Median), () => PairedBootstrap.RatioReplicates(Values, Others),
            () => RatioBootstrap.Replicates(Values, Others), () => ClusterBootstrap.Replicates(Clusters), () => HierarchicalBootstrap.Replicates(Clusters),
        })
            Assert.Equal(replicates(), await Task.Factory.StartNew(replicates, CancellationToken.None, TaskCreationOptions.None, one));
    }

    [Fact]
    public void The_fast_way_of_a_mean_is_the_slow_way()
    {
        foreach (double[] values in new[] { Values, Values[1..], [.. Enumerable.Repeat(Values, 1700).SelectMany(one => one)] })
        {
            int resamples = values.Length < 100 ? 1000 : 20;
            double[] fast = Bootstrap.MeanReplicates(values, resamples), slow = Bootstrap.Replicates(values, Mean, resamples);
            Assert.All(fast.Zip(slow), pair => Assert.Equal(pair.First, pair.Second, 1e-11));
        }

        Estimate mean = Bootstrap.Mean(Values), any = Bootstrap.Of(Values, Mean);
        Assert.Equal(any.Interval.Lower, mean.Interval.Lower, 1e-9);
        Assert.Equal(any.Interval.Upper, mean.Interval.Upper, 1e-9);
    }

    [Fact]
    public void Resampled_means_spread_as_theory_says()
    {
        double[] replicates = Bootstrap.MeanReplicates(Values, 40_000), clustered = ClusterBootstrap.Replicates([.. Values.Select(one => new[] { one })], 40_000);
        double error = Math.Sqrt(Values.PopulationVariance() / Values.Length);

        // Relative error of a deviation from 40 000 draws: 1/√80000 = 0.0035.
        Assert.InRange(replicates.StandardDeviation() / error, 0.988, 1.012);
        Assert.InRange(clustered.StandardDeviation() / error, 0.988, 1.012);
        Assert.Equal(Values.Mean(), replicates.Mean(), 4 * error / 200);
    }

    [Fact]
    public void Drawing_items_within_clusters_adds_their_spread()
    {
        // Means of clusters vary by 2/3, values about them by 1/4 over four.
        double[][] clusters = [.. Enumerable.Range(0, 15).Select(i => new[] { i % 3 - 0.5, i % 3 + 0.5, i % 3 - 0.5, i % 3 + 0.5 })];
        double[] whole = ClusterBootstrap.Replicates(clusters, 40_000), both = HierarchicalBootstrap.Replicates(clusters, 40_000);

        Assert.InRange(whole.Variance() / (2.0 / 3 / 15), 0.97, 1.03);
        Assert.InRange(both.Variance() / ((2.0 / 3 + 1.0 / 16) / 15), 0.97, 1.03);
    }

    [Fact]
    public void What_leaves_out_one_is_as_if_it_had_never_been()
    {
        double ratio = Values.Mean() / Others.Mean();
        double paired = BootstrapEnds.Acceleration(Enumerable.Range(0, 41).Select(i => MeanVectorTests.Without(Values, i).Mean() / MeanVectorTests.Without(Others, i).Mean()).ToArray());
        double apart = BootstrapEnds.Acceleration(
            Enumerable.Range(0, 41).Select(i => MeanVectorTests.Without(Values, i).Mean() / Others.Mean()).ToArray(),
            Enumerable.Range(0, 41).Select(i => Values.Mean() / MeanVectorTests.Without(Others, i).Mean()).ToArray());
        double clustered = BootstrapEnds.Acceleration(Clusters.Select((_, i) => Clusters.Where((_, j) => j != i).SelectMany(one => one).Mean()).ToArray());

        Same(BootstrapEnds.Bca(PairedBootstrap.RatioReplicates(Values, Others), ratio, paired), PairedBootstrap.Ratio(Values, Others).Interval);
        Same(BootstrapEnds.Bca(RatioBootstrap.Replicates(Values, Others), ratio, apart), RatioBootstrap.Of(Values, Others).Interval);
        Same(BootstrapEnds.Bca(ClusterBootstrap.Replicates(Clusters), Clusters.SelectMany(one => one).Mean(), clustered), ClusterBootstrap.Mean(Clusters).Interval);

        static void Same(Interval expected, Interval actual)
        {
            Assert.Equal(expected.Lower, actual.Lower, 1e-9);
            Assert.Equal(expected.Upper, actual.Upper, 1e-9);
        }
    }

    [Fact]
    public void Equal_values_give_an_interval_of_no_width()
    {
        double[] equal = [.. Enumerable.Repeat(0.1, 30)];

        foreach (BootstrapKind kind in Enum.GetValues<BootstrapKind>())
        {
            Assert.Equal(0, Bootstrap.Mean(equal, kind).Interval.Width, 1e-15);
            Assert.Equal(0, Bootstrap.Of(equal, Median, kind).Interval.Width, 1e-15);
            Assert.Equal(0, ClusterBootstrap.Mean([equal, equal], kind).Interval.Width, 1e-15);
            Assert.Equal(0, PairedBootstrap.Ratio(Values, [.. Values.Select(one => 3 * one)], kind).Interval.Width, 1e-12);
        }
    }

    [Fact]
    public void A_statistic_that_resamples_never_exceed_has_no_BCa_interval() =>
        Assert.Equal(new Interval(double.NaN, double.NaN), BootstrapEnds.Bca([1, 2, 3], 4, 0));

    [Fact]
    public void Pairs_cancel_what_both_measurements_share()
    {
        double[] slower = [.. Values.Select((one, i) => 1.5 * one + 0.01 * Math.Sin(i))];

        Assert.True(PairedBootstrap.Ratio(slower, Values).Interval.Width < RatioBootstrap.Of(slower, Values).Interval.Width / 10);
        Assert.True(PairedBootstrap.Difference(slower, Values).Interval.Contains(slower.Mean() - Values.Mean()));
    }

    [Fact]
    public void Bootstrap_intervals_hold_what_they_should_about_as_often_as_they_say()
    {
        var random = new Xoshiro256StarStar(6);
        const int runs = 600;
        int mean = 0, percentile = 0, median = 0, difference = 0, ratio = 0, apart = 0, clustered = 0, hierarchical = 0;
        for (int run = 0; run < runs; ++run)
        {
            double[] values = [.. Enumerable.Range(0, 40).Select(_ => Exponential.Sample(random, 1))], others = [.. values.Select(one => one + Normal.Sample(random, 1, 0.5))];
            double[] second = [.. Enumerable.Range(0, 40).Select(_ => 1 + Exponential.Sample(random, 1))];
            double[][] clusters = [.. Enumerable.Range(0, 30).Select(_ => Normal.Sample(random, 0, 1)).Select(own => Normal.Samples(random, own, 1).Take(5).ToArray())];
            if (Bootstrap.Mean(values, resamples: 500).Interval.Contains(1)) ++mean;
            if (Bootstrap.Mean(values, BootstrapKind.Percentile, resamples: 500).Interval.Contains(1)) ++percentile;
            if (Bootstrap.Of(values, Median, BootstrapKind.Percentile, resamples: 200).Interval.Contains(Math.Log(2))) ++median;
            if (PairedBootstrap.Difference(others, values, resamples: 500).Interval.Contains(1)) ++difference;
            if (PairedBootstrap.Ratio(others, values, resamples: 500).Interval.Contains(2)) ++ratio;
            if (RatioBootstrap.Of(second, values, resamples: 500).Interval.Contains(2)) ++apart;
            if (ClusterBootstrap.Mean(clusters, resamples: 500).Interval.Contains(0)) ++clustered;
            if (HierarchicalBootstrap.Mean(clusters, resamples: 500).Interval.Contains(0)) ++hierarchical;
        }

        // Of few skewed values the bootstrap is somewhat too narrow, and drawing items again somewhat too wide; two and a half standard errors of 600 runs are 0.022.
        foreach (int held in new[] { mean, percentile, median, difference, ratio, apart, clustered }) Assert.InRange(held / (double)runs, 0.89, 0.972);
        Assert.InRange(hierarchical / (double)runs, 0.92, 0.99);
    }

    [Fact]
    public void What_cannot_be_drawn_from_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Bootstrap.Mean([1]));
        Assert.Throws<ArgumentException>(() => Bootstrap.Mean([1, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Mean([1, 2], resamples: 0));
        Assert.Throws<ArgumentException>(() => Bootstrap.Of(Values, _ => double.NaN));
        Assert.Throws<ArgumentException>(() => PairedBootstrap.Ratio([1, 2], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => PairedBootstrap.Ratio([1, 2], [0, 0]));
        Assert.Throws<ArgumentException>(() => RatioBootstrap.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => ClusterBootstrap.Mean([[1, 2]]));
        Assert.Throws<ArgumentException>(() => HierarchicalBootstrap.Mean([[1, 2], []]));
        Assert.Throws<ArgumentException>(() => BootstrapEnds.Percentile([]));
        Assert.Throws<ArgumentException>(() => BootstrapEnds.Acceleration([1.0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => BootstrapEnds.Bca([1, 2], 1, 0, 1));
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double one in values) sum += one;
        return sum / values.Length;
    }

    private static double Median(ReadOnlySpan<double> values) => ArrayStatistics.MedianInplace(values.ToArray());
}
