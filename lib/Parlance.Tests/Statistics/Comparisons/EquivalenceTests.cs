using MathNet.Numerics.Distributions;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Comparisons;

public sealed class EquivalenceTests
{
    [Fact]
    public void Margins_out_of_order_or_out_of_reach_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EquivalentMeans.Paired([1, 2], 0.5, -0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => EquivalentMeans.Welch([1, 2], [1, 2], double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EquivalentProportions.Score(new(1, 2), new(1, 2), -1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => EquivalentPairs.Score(new(1, 1, 1, 1), -0.1, 1));
    }

    [Fact]
    public void Too_little_data_is_refused()
    {
        Assert.Throws<ArgumentException>(() => EquivalentMeans.Paired([1], -1, 1));
        Assert.Throws<ArgumentException>(() => EquivalentMeans.Pooled([1, 2], [1], -1, 1));
        Assert.Throws<ArgumentException>(() => EquivalentProportions.Wald(new(0, 0), new(1, 2), -0.1, 0.1));
        Assert.Throws<ArgumentException>(() => EquivalentPairs.Wald(new(0, 0, 0, 0), -0.1, 0.1));
    }

    [Fact]
    public void Without_spread_the_margins_alone_decide()
    {
        Assert.Equal(0, EquivalentMeans.Paired([0.1, 0.1, 0.1], -0.5, 0.5).PValue);
        Assert.Equal(1, EquivalentMeans.Paired([0.9, 0.9, 0.9], -0.5, 0.5).PValue);
        Assert.Equal(0.5, EquivalentMeans.Welch([2, 2], [1.5, 1.5], -0.5, 0.5).PValue);
        Assert.Equal(0, EquivalentPairs.Wald(new(3, 0, 0, 3), -0.1, 0.1).PValue);
    }

    [Fact]
    public void The_score_doubts_what_Wald_takes_as_certain()
    {
        Assert.Equal(0, EquivalentProportions.Wald(new(10, 10), new(10, 10), -0.1, 0.1).PValue);
        Assert.InRange(EquivalentProportions.Score(new(10, 10), new(10, 10), -0.1, 0.1).PValue, 0.1, 0.2);
        Assert.InRange(EquivalentPairs.Score(new(3, 0, 0, 3), -0.1, 0.1).PValue, 0.1, 0.5);
    }

    [Fact]
    public void At_the_margin_of_two_samples_the_score_rejects_as_often_as_it_says()
    {
        const int n = 40;
        double score = 0, wald = 0, first = 0.5, second = 0.3;
        for (int x = 0; x <= n; ++x)
            for (int y = 0; y <= n; ++y)
            {
                double probability = Binomial.PMF(first, n, x) * Binomial.PMF(second, n, y);
                if (EquivalentProportions.Score(new(x, n), new(y, n), -0.6, first - second).BelowUpper.PValue <= 0.05) score += probability;
                if (EquivalentProportions.Wald(new(x, n), new(y, n), -0.6, first - second).BelowUpper.PValue <= 0.05) wald += probability;
            }

        Assert.InRange(score, 0.04, 0.06);
        Assert.InRange(wald, 0.04, 0.07);
    }

    [Fact]
    public void At_the_margin_of_pairs_the_score_rejects_as_often_as_it_says()
    {
        const int n = 50;
        double rejected = 0, second = 0.1, margin = 0.15, first = second + margin;
        for (int m = 0; m <= n; ++m)
            for (int b = 0; b <= m; ++b)
            {
                double probability = Binomial.PMF(first + second, n, m) * Binomial.PMF(first / (first + second), m, b);
                if (EquivalentPairs.Score(new(0, b, m - b, n - m), -0.6, margin).BelowUpper.PValue <= 0.05) rejected += probability;
            }

        Assert.InRange(rejected, 0.035, 0.06);
    }
}
