using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Clusters;

public sealed class ClusterTests
{
    [Fact]
    public void Clusters_of_one_value_give_the_usual_standard_error()
    {
        double[] values = [1, 2, 4, 4.5, 9];

        Assert.Equal(values.StandardDeviation() / Math.Sqrt(5), ClusteredMean.StandardError([.. values.Select(one => new[] { one })]), 1e-14);
    }

    [Fact]
    public void Copies_of_a_value_add_nothing()
    {
        double[] values = [1, 2, 4, 4.5, 9];
        double once = ClusteredMean.StandardError([.. values.Select(one => new[] { one })]);
        double[][] copies = [.. values.Select(one => new[] { one, one, one, one })];

        Assert.Equal(once, ClusteredMean.StandardError(copies), 1e-14);
        Assert.Equal(5, EffectiveSampleSize.Of(copies), 1e-12);
        Assert.Equal(new Estimate(1, new(1, 1)), IntraclassCorrelation.Of(copies));
    }

    [Fact]
    public void The_interval_of_a_clustered_mean_holds_it_as_often_as_it_says_and_the_usual_one_does_not()
    {
        var random = new Xoshiro256StarStar(5);
        int held = 0, usual = 0;
        for (int run = 0; run < 3000; ++run)
        {
            double[][] clusters = Draw(random, 30, 6, 1, 1);
            if (ClusteredMean.Of(clusters).Interval.Contains(0)) held++;
            if (ClusteredMean.Of([.. clusters.SelectMany(one => one).Select(one => new[] { one })]).Interval.Contains(0)) usual++;
        }

        Assert.InRange(held / 3000.0, 0.95 - 0.013, 0.95 + 0.013);
        Assert.InRange(usual / 3000.0, 0.5, 0.8);
    }

    [Fact]
    public void The_interval_of_the_intraclass_correlation_holds_it_as_often_as_it_says()
    {
        var random = new Xoshiro256StarStar(6);
        int held = Enumerable.Range(0, 2000).Count(_ => IntraclassCorrelation.Of(Draw(random, 12, 5, 0.5, 1)).Interval.Contains(0.2));

        Assert.InRange(held / 2000.0, 0.95 - 0.015, 0.95 + 0.015);
    }

    [Fact]
    public void A_clusters_outer_level_alone_counts_where_they_nest()
    {
        double[] values = [1, 2, 4, 5, 7, 1, 3, 8];
        string[] domain = ["a", "a", "a", "b", "b", "c", "c", "c"], problem = ["1", "1", "2", "3", "4", "5", "6", "6"];

        Assert.Equal(ClusteredMean.StandardError([[1, 2, 4], [5, 7], [1, 3, 8]]), TwoWayClusteredMean.StandardError(values, domain, problem), 1e-14);
    }

    [Fact]
    public void The_split_finds_the_variances_it_was_drawn_with()
    {
        VarianceSplit split = VarianceSplit.Of(Draw(new Xoshiro256StarStar(9), 4000, 5, 0.7, 1.5));

        Assert.Equal(0.49, split.Between, 0.06);
        Assert.Equal(2.25, split.Within, 0.08);
    }

    [Fact]
    public void Problems_that_are_more_alike_than_by_chance_have_no_variance_between()
    {
        double[][] problems = [[1, 5], [5, 1], [0, 6]];

        Assert.Equal(0, VarianceSplit.Of(problems).Between);
        Assert.True(IntraclassCorrelation.Of(problems).Value < 0);
        Assert.True(DesignEffect.Of(problems) < 1);
    }

    [Fact]
    public void Values_that_are_all_equal_have_no_correlation()
    {
        double[][] equal = [[1, 1], [1, 1]];

        Assert.True(double.IsNaN(IntraclassCorrelation.Of(equal).Value));
        Assert.Equal(new VarianceSplit(0, 0), VarianceSplit.Of(equal));
        Assert.Equal(0, ClusteredMean.StandardError(equal));
        Assert.True(double.IsNaN(EffectiveSampleSize.Of(equal)));
    }

    [Fact]
    public void Clusters_that_tell_nothing_are_refused()
    {
        foreach (double[][] wrong in new double[][][] { [], [[1, 2]], [[1, 2], []], [[1, double.NaN], [1, 2]] })
        {
            Assert.Throws<ArgumentException>(() => ClusteredMean.Of(wrong));
            Assert.Throws<ArgumentException>(() => IntraclassCorrelation.Of(wrong));
            Assert.Throws<ArgumentException>(() => VarianceSplit.Of(wrong));
        }

        Assert.Throws<ArgumentException>(() => VarianceSplit.Of([[1], [2], [3]]));
        Assert.Throws<ArgumentException>(() => NestedVariance.Of([[[1, 2]], [[3, 4]]]));
        Assert.Throws<ArgumentException>(() => NestedVariance.Of([[[1, 2], [1]], []]));
        Assert.Throws<ArgumentException>(() => TwoWayClusteredMean.StandardError([1, 2], ["a"], ["b", "c"]));
        Assert.Throws<ArgumentOutOfRangeException>(() => DesignEffect.Of(0.5, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VarianceSplit(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VarianceSplit(1, 1).OfMean(0, 1));
    }

    private static double[][] Draw(Xoshiro256StarStar random, int clusters, int size, double between, double within) =>
        [.. Enumerable.Range(0, clusters).Select(_ => Normal.Sample(random, 0, between)).Select(own => Normal.Samples(random, own, within).Take(size).ToArray())];
}
