using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Parlance.Statistics;
using Xunit;
using TestResult = Parlance.Statistics.TestResult;

namespace Parlance.Tests.Statistics.Comparisons;

public sealed class ManyTests
{
    [Fact]
    public void Tables_that_are_empty_narrow_or_ragged_are_refused()
    {
        foreach (double[][] wrong in new double[][][] { [], [[1]], [[1, 2], [1, 2, 3]], [[1, double.NaN]] })
        {
            Assert.Throws<ArgumentException>(() => Friedman.Of(wrong));
            Assert.Throws<ArgumentException>(() => Friedman.ImanDavenport(wrong));
            Assert.Throws<ArgumentException>(() => Nemenyi.Of(wrong));
        }

        Assert.Throws<ArgumentException>(() => CochranQ.Of([[true, false], [true]]));
        Assert.Throws<ArgumentException>(() => Friedman.ImanDavenport([[1, 2]]));
    }

    [Fact]
    public void Where_all_models_tie_nothing_differs()
    {
        double[][] rows = [[1, 1, 1], [2, 2, 2]];

        Assert.Equal(new TestResult(0, 1), Friedman.Of(rows));
        Assert.Equal(new TestResult(0, 1), Friedman.ImanDavenport(rows));
        Assert.All(Nemenyi.Of(rows).PValues.SelectMany(row => row), p => Assert.Equal(1, p));
    }

    [Fact]
    public void Where_all_problems_agree_the_F_is_infinite()
    {
        double[][] rows = [[1, 2, 3], [4, 5, 6], [0, 7, 8]];

        Assert.Equal(6, Friedman.Of(rows).Statistic, 1e-12);
        Assert.Equal(new TestResult(double.PositiveInfinity, 0), Friedman.ImanDavenport(rows));
    }

    [Fact]
    public void The_highest_scores_have_rank_one() => Assert.Equal([3, 1, 2], Nemenyi.Of([[0.1, 0.9, 0.5], [0, 1, 0.7]]).MeanRanks);

    [Fact]
    public void The_critical_difference_is_that_of_Demsar() =>
        // 2.569 √(4·5/(6·14)), section 3.2.2 of the paper, which rounds to 1.25.
        Assert.Equal(2.569 * Math.Sqrt(20 / 84.0), Nemenyi.CriticalDifference(4, 14), 0.001);

    [Fact]
    public void A_range_of_two_is_a_difference_and_a_quantile_turns_the_tail_round()
    {
        Assert.Equal(2 * Normal.CDF(0, 1, -1.3 / Math.Sqrt(2)), StudentizedRange.Above(1.3, 2), 1e-13);
        foreach (int groups in new[] { 2, 7, 200 })
            Assert.Equal(0.05, StudentizedRange.Above(StudentizedRange.Exceeded(0.05, groups), groups), 1e-12);
        Assert.Equal((1, 1), (StudentizedRange.Above(0, 3), StudentizedRange.Above(-1, 3)));
        Assert.InRange(StudentizedRange.Above(60, 3), 0, 1e-13);
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentizedRange.Above(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentizedRange.Exceeded(0, 3));
    }

    [Fact]
    public void The_shares_of_a_sign_test_add_up_and_agree_with_samples()
    {
        PracticalComparison exact = BayesianSignTest.OfShares(12, 3.5, 8);
        var random = new Xoshiro256StarStar(8);
        double[] counts = new double[3];
        for (int i = 0; i < 50_000; ++i)
        {
            double[] drawn = Dirichlet.Sample(random, [12, 3.5, 8]);
            counts[Array.IndexOf(drawn, drawn.Max())] += 1 / 50_000.0;
        }

        Assert.Equal(1, exact.FirstBetter + exact.Equivalent + exact.SecondBetter, 1e-12);
        Assert.Equal(exact.FirstBetter, counts[0], 0.008);
        Assert.Equal(exact.Equivalent, counts[1], 0.004);
    }

    [Fact]
    public void Of_two_shares_the_greater_is_a_beta_tail_however_large_or_small_they_are()
    {
        foreach ((double a, double b) in new[] { (3.0, 5.0), (0.2, 0.4), (0.01, 2), (5000, 4900) })
        {
            PracticalComparison comparison = BayesianSignTest.OfShares(a, 0, b);
            Assert.Equal(Beta.CDF(b, a, 0.5), comparison.FirstBetter, 1e-9);
            Assert.Equal(0, comparison.Equivalent);
        }
    }

    [Fact]
    public void Impossible_regions_priors_and_correlations_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BayesianSignTest.Of([1], -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BayesianSignTest.Of([1], 0.1, -1));
        Assert.Throws<ArgumentException>(() => BayesianSignTest.OfShares(0, 0, 0));
        Assert.Throws<ArgumentException>(() => BayesianSignTest.Of([], 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BayesianT.Of([1, 2], -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BayesianT.Of([1, 2], 0.1, 1));
        Assert.Throws<ArgumentException>(() => BayesianT.Of([1], 0.1));
    }

    [Fact]
    public void Equal_differences_leave_no_doubt()
    {
        Assert.Equal(new PracticalComparison(1, 0, 0), BayesianT.Of([0.3, 0.3, 0.3], 0.1));
        Assert.Equal(new PracticalComparison(0, 1, 0), BayesianT.Of([0.1, 0.1], 0.1));
        Assert.Equal(new PracticalComparison(0, 0, 1), BayesianT.Of([-0.3, -0.3], 0.1));
        Assert.Equal(new Estimate(0.25, new(0.25, 0.25)), BayesianT.Mean([0.25, 0.25]));
    }

    [Fact]
    public void The_range_of_the_mean_holds_it_as_often_as_it_says()
    {
        var random = new Xoshiro256StarStar(21);
        int held = Enumerable.Range(0, 4000).Count(_ => BayesianT.Mean([.. Normal.Samples(random, 0.4, 2).Take(7)]).Interval.Contains(0.4));

        Assert.InRange(held / 4000.0, 0.95 - 0.011, 0.95 + 0.011);
    }

    [Fact]
    public void Impossible_p_values_are_refused()
    {
        foreach (double[] wrong in new double[][] { [], [0.5, 1.1], [-0.1], [double.NaN] })
        {
            Assert.Throws<ArgumentException>(() => AdjustedPValues.Bonferroni(wrong));
            Assert.Throws<ArgumentException>(() => AdjustedPValues.Holm(wrong));
            Assert.Throws<ArgumentException>(() => AdjustedPValues.BenjaminiHochberg(wrong));
            Assert.Throws<ArgumentException>(() => AdjustedPValues.BenjaminiYekutieli(wrong));
        }
    }
}
