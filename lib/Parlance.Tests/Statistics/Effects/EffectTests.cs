using MathNet.Numerics.Distributions;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Effects;

public sealed class EffectTests
{
    private static readonly double[] Few = [1, 2, 4], Others = [2, 3, 3, 5];

    [Fact]
    public void Of_zeros_and_ones_Cohens_d_without_pooling_and_with_ddof_0_is_that_of_rates()
    {
        Proportion first = new(7, 10), second = new(3, 14);

        Assert.Equal(CohensD.Of(first, second), CohensD.Of(Outcomes(first), Outcomes(second), ddof: 0, pooled: false).Value, 1e-14);
    }

    [Fact]
    public void Cohens_d_with_ddof_0_is_larger_and_leaves_open_the_same()
    {
        Estimate sample = CohensD.Of(Few, Others), population = CohensD.Of(Few, Others, ddof: 0);

        Assert.Equal(sample.Value * Math.Sqrt(7.0 / 5), population.Value, 1e-14);
        Assert.Equal(sample.Interval, population.Interval);
    }

    [Fact]
    public void Without_spread_an_effect_of_means_is_infinite_or_not_a_number()
    {
        double[] two = [2, 2, 2], three = [3, 3], tenth = [0.1, 0.1, 0.1];

        Assert.Equal(double.PositiveInfinity, CohensD.Of(three, two).Value);
        Assert.Equal(double.NegativeInfinity, HedgesG.Of(two, three).Value);
        Assert.Equal(double.PositiveInfinity, GlassDelta.Of(Few, tenth).Value);
        Assert.True(double.IsNaN(CohensD.Of(tenth, tenth, ddof: 0, pooled: false).Value));
        Assert.True(double.IsNaN(CohensD.Of(two, two).Value));
        Assert.True(double.IsNaN(CohensD.Of(three, two).Interval.Lower));
    }

    [Fact]
    public void Too_few_values_and_values_that_are_not_finite_are_refused()
    {
        foreach (double[] wrong in new double[][] { [], [1], [1, double.NaN], [1, double.PositiveInfinity] })
        {
            Assert.ThrowsAny<ArgumentException>(() => CohensD.Of(wrong, Others));
            Assert.ThrowsAny<ArgumentException>(() => HedgesG.Of(Others, wrong));
            Assert.ThrowsAny<ArgumentException>(() => GlassDelta.Of(wrong, Others));
            Assert.ThrowsAny<ArgumentException>(() => CliffsDelta.Of(Others, wrong));
            Assert.ThrowsAny<ArgumentException>(() => VarghaDelaney.Of(wrong, Others));
        }

        Assert.ThrowsAny<ArgumentException>(() => CliffsDelta.Fisher([], Others));
        Assert.ThrowsAny<ArgumentException>(() => VarghaDelaney.Fisher(Others, [double.NaN]));
        Assert.ThrowsAny<ArgumentException>(() => CohensD.Of(Few, Others, ddof: 2));
        Assert.ThrowsAny<ArgumentException>(() => HedgesG.Correction(1));
        Assert.ThrowsAny<ArgumentException>(() => NoncentralT.Below(1, 0, 1));
        Assert.ThrowsAny<ArgumentException>(() => NoncentralT.Limits(double.NaN, 3));
        Assert.ThrowsAny<ArgumentException>(() => CohensD.Of(Few, Others, 1));
    }

    [Fact]
    public void Where_outcomes_do_not_vary_there_is_no_phi()
    {
        Assert.Throws<ArgumentException>(() => Phi.Of(new Proportion(0, 5), new Proportion(0, 7)));
        Assert.Throws<ArgumentException>(() => Phi.Of(new Proportion(0, 0), new Proportion(1, 7)));
        Assert.Throws<ArgumentException>(() => Phi.Of(new PairedTable(5, 3, 0, 0)));
        Assert.Throws<ArgumentException>(() => Phi.Of(new PairedTable(0, 0, 0, 0)));
        Assert.Throws<ArgumentException>(() => CohensH.Of(new(0, 0), new(1, 2)));
        Assert.Equal(1, Phi.Of(new PairedTable(4, 0, 0, 3)).Value, 1e-15);
        Assert.Equal(-1, Phi.Of(new Proportion(0, 4), new Proportion(3, 3)).Value, 1e-15);
    }

    [Fact]
    public void Phi_does_not_ask_which_of_two_outcomes_is_the_group() =>
        Assert.Equal(Phi.Of(new Proportion(7, 10), new Proportion(3, 14)).Value, Phi.Of(new PairedTable(7, 3, 3, 11)).Value, 1e-14);

    [Fact]
    public void Noncentral_t_without_an_effect_is_Students() =>
        Assert.Equal(StudentT.CDF(0, 1, 7, 1.3), NoncentralT.Below(1.3, 7, 0), 1e-13);

    [Fact]
    public void Noncentral_t_is_what_simulation_says()
    {
        var random = new MathNet.Numerics.Random.Xoshiro256StarStar(3);
        int below = Enumerable.Range(0, 20000).Count(_ => (Normal.Sample(random, 0, 1) + 1.5) / Math.Sqrt(ChiSquared.Sample(random, 5) / 5) <= 2.2);

        Assert.Equal(NoncentralT.Below(2.2, 5, 1.5), below / 20000.0, 0.012);
    }

    [Fact]
    public void Cliffs_delta_counts_pairs()
    {
        // 1 beats none of four and loses to four; 2 ties once and loses thrice; 4 wins thrice and loses once.
        Assert.Equal((-4 - 3 + 2) / 12.0, CliffsDelta.Of(Few, Others).Value, 1e-15);
        Assert.Equal((1 - 5 / 12.0) / 2, VarghaDelaney.Of(Few, Others).Value, 1e-15);
        Assert.Equal(MannWhitney.Of(Few, Others).Statistic / 12, VarghaDelaney.Of(Few, Others).Value, 1e-15);
    }

    internal static double[] Outcomes(Proportion one) => [.. Enumerable.Range(0, one.Trials).Select(i => i < one.Successes ? 1.0 : 0)];
}
