using MathNet.Numerics.Distributions;
using Parlance.Statistics;
using Xunit;
using TestResult = Parlance.Statistics.TestResult;

namespace Parlance.Tests.Statistics.Comparisons;

public sealed class PairTests
{
    [Fact]
    public void A_table_counts_outcomes_pair_by_pair()
    {
        PairedTable table = PairedTable.Of([true, true, false, false, true], [true, false, true, false, false]);

        Assert.Equal(new PairedTable(1, 2, 1, 1), table);
        Assert.Equal((5, 3, 0.2), (table.Pairs, table.Discordant, table.Difference));
    }

    [Fact]
    public void Outcomes_that_are_no_pairs_and_negative_counts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PairedTable.Of([true], [true, false]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairedTable(1, -1, 0, 0));
    }

    [Fact]
    public void Without_discordant_pairs_no_test_speaks_against_equal_rates()
    {
        PairedTable table = new(5, 0, 0, 3);

        Assert.All([McNemar.Exact(table), McNemar.MidP(table), McNemar.Asymptotic(table)], result => Assert.Equal(new TestResult(0, 1), result));
        Assert.Equal(new TestResult(0, 1), CochranQ.Of([[true, true], [false, false]]));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.8)]
    public void The_exact_test_never_rejects_too_often_and_mid_p_hardly_ever(double discordant)
    {
        const int n = 40;
        double exact = 0, mid = 0;
        for (int m = 0; m <= n; ++m)
            for (int b = 0; b <= m; ++b)
            {
                double probability = Binomial.PMF(discordant, n, m) * Binomial.PMF(0.5, m, b);
                PairedTable table = new(0, b, m - b, n - m);
                if (McNemar.Exact(table).PValue <= 0.05) exact += probability;
                if (McNemar.MidP(table).PValue <= 0.05) mid += probability;
            }

        Assert.InRange(exact, 0, 0.05);
        Assert.InRange(mid, exact, 0.053);
    }

    [Fact]
    public void Cochran_of_two_models_is_McNemar_without_continuity()
    {
        bool[][] rows = [[true, false], [true, false], [false, true], [true, true], [true, false], [false, false]];
        TestResult expected = McNemar.Asymptotic(PairedTable.Of([.. rows.Select(row => row[0])], [.. rows.Select(row => row[1])]), continuity: false);

        Assert.Equal(expected.Statistic, CochranQ.Of(rows).Statistic, 1e-12);
        Assert.Equal(expected.PValue, CochranQ.Of(rows).PValue, 1e-12);
    }

    [Fact]
    public void Differences_that_are_all_zero_show_nothing()
    {
        double[] zeros = [0, 0, 0];

        Assert.Equal(new TestResult(0, 1), SignTest.Of(zeros));
        Assert.Equal(new TestResult(0, 1), WilcoxonSignedRank.Of(zeros));
        Assert.Equal(new TestResult(0, 1), WilcoxonSignedRank.Approximate(zeros, zeros: ZeroHandling.Pratt));
        Assert.Equal(new TestResult(0, 1), PairedPermutation.Of(zeros));
        Assert.Equal(new TestResult(4.5, 1), MannWhitney.Of(zeros, zeros));
        Assert.Equal(new TestResult(0.5, 1), MannWhitney.Approximate([2], [2]));
    }

    [Fact]
    public void Empty_samples_and_values_that_are_not_finite_are_refused()
    {
        foreach (double[] wrong in new double[][] { [], [1, double.NaN], [double.PositiveInfinity] })
        {
            Assert.Throws<ArgumentException>(() => SignTest.Of(wrong));
            Assert.Throws<ArgumentException>(() => WilcoxonSignedRank.Of(wrong));
            Assert.Throws<ArgumentException>(() => MannWhitney.Of(wrong, [1]));
            Assert.Throws<ArgumentException>(() => MannWhitney.Of([1], wrong));
            Assert.Throws<ArgumentException>(() => PairedPermutation.Of(wrong));
        }
    }

    [Fact]
    public void A_correction_for_continuity_never_passes_the_centre()
    {
        Assert.Equal(1, McNemar.Asymptotic(new(0, 3, 3, 0)).PValue);
        Assert.Equal(1, MannWhitney.Approximate([1, 4], [2, 3]).PValue);
    }

    [Fact]
    public void More_than_an_exact_test_can_count_is_refused()
    {
        double[] many = [.. Enumerable.Range(1, 1001).Select(i => (double)i)];

        Assert.Throws<ArgumentException>(() => WilcoxonSignedRank.Exact(many));
        Assert.Throws<ArgumentException>(() => MannWhitney.Exact(many, many));
        Assert.Throws<ArgumentException>(() => PairedPermutation.Exact([.. many.Take(21)]));
    }

    [Fact]
    public void A_long_exact_test_is_near_the_normal_approximation()
    {
        double[] differences = [.. Enumerable.Range(1, 400).Select(i => i % 9 < 4 ? -i : i * 1.001)];

        Assert.Equal(WilcoxonSignedRank.Approximate(differences).PValue, WilcoxonSignedRank.Exact(differences).PValue, 1e-3);
    }
}
