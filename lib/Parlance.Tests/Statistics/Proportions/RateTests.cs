using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Proportions;

public sealed class RateTests
{
    private static readonly Proportion None = new(0, 0), Some = new(7, 10);

    [Fact]
    public void Without_trials_there_is_nothing_to_estimate()
    {
        Assert.Throws<ArgumentException>(() => WilsonContinuity.Of(None));
        Assert.Throws<ArgumentException>(() => AgrestiCoull.Of(None));
        Assert.Throws<ArgumentException>(() => ClopperPearson.Of(None));
        Assert.Throws<ArgumentException>(() => Jeffreys.Of(None));
        Assert.Throws<ArgumentException>(() => Newcombe.Of(None, Some));
        Assert.Throws<ArgumentException>(() => MiettinenNurminen.Of(Some, None));
        Assert.Throws<ArgumentException>(() => AgrestiCaffo.Of(None, Some));
        Assert.Throws<ArgumentException>(() => Tango.Of(new(0, 0, 0, 0)));
        Assert.Throws<ArgumentException>(() => RiskRatio.Of(Some, None));
        Assert.Throws<ArgumentException>(() => OddsRatio.Of(None, Some));
        Assert.Throws<ArgumentException>(() => ConditionalOddsRatio.Of(None, Some));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_confidence_outside_zero_and_one_is_refused(double confidence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonContinuity.Of(Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgrestiCoull.Of(Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearson.Of(Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => Jeffreys.Of(Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaPosterior.Of(Some).Credible(confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => Newcombe.Of(Some, Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => MiettinenNurminen.Of(Some, Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgrestiCaffo.Of(Some, Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tango.Of(new(1, 1, 1, 1), confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => RiskRatio.Of(Some, Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => OddsRatio.Of(Some, Some, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConditionalOddsRatio.Of(Some, Some, confidence));
    }

    [Fact]
    public void A_prior_that_is_not_finite_and_above_zero_is_refused()
    {
        foreach (double wrong in new[] { 0, -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new BetaPosterior(wrong, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => BetaPosterior.Of(Some, 1, wrong));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new BetaPosterior(1, 1).Above(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaPosterior.Of(Some, -6.5, 1));
    }

    [Fact]
    public void Without_trials_the_posterior_is_the_prior() => Assert.Equal(new BetaPosterior(2, 5), BetaPosterior.Of(None, 2, 5));

    [Fact]
    public void One_of_two_rates_is_the_higher()
    {
        foreach ((BetaPosterior a, BetaPosterior b) in new[] { (new BetaPosterior(8, 4), new BetaPosterior(700, 400)), (new(0.5, 0.5), new(90, 3)), (new(2, 2), new(2, 2)) })
            Assert.Equal(1, a.Exceeds(b) + b.Exceeds(a), 1e-12);
        Assert.Equal(0.5, new BetaPosterior(3, 9).Exceeds(new(3, 9)), 1e-13);
        Assert.Equal((1, 0), (new BetaPosterior(3, 9).Above(0), new BetaPosterior(3, 9).Above(1)));
    }

    [Fact]
    public void Exceeding_is_what_simulation_says()
    {
        var random = new MathNet.Numerics.Random.Xoshiro256StarStar(4);
        BetaPosterior a = BetaPosterior.Of(new(7, 10)), b = BetaPosterior.Of(new(51, 74));
        int above = Enumerable.Range(0, 20000).Count(_ => MathNet.Numerics.Distributions.Beta.Sample(random, a.A, a.B) > MathNet.Numerics.Distributions.Beta.Sample(random, b.A, b.B));

        Assert.Equal(a.Exceeds(b), above / 20000.0, 0.012);
    }

    [Fact]
    public void The_other_order_turns_a_difference_around()
    {
        Proportion few = new(2, 7), many = new(51, 74);
        foreach ((Estimate one, Estimate other) in new[]
                 {
                     (Newcombe.Of(few, many), Newcombe.Of(many, few)), (MiettinenNurminen.Of(few, many), MiettinenNurminen.Of(many, few)),
                     (AgrestiCaffo.Of(few, many), AgrestiCaffo.Of(many, few)), (Tango.Of(new(10, 5, 2, 3)), Tango.Of(new(10, 2, 5, 3))),
                 })
        {
            Assert.Equal(-one.Value, other.Value, 1e-15);
            Assert.Equal(-one.Interval.Lower, other.Interval.Upper, 1e-12);
            Assert.Equal(-one.Interval.Upper, other.Interval.Lower, 1e-12);
        }
    }

    [Fact]
    public void The_limits_are_where_the_score_test_just_does_not_reject()
    {
        Interval unpaired = MiettinenNurminen.Of(new(7, 10), new(3, 10), 0.9).Interval, paired = Tango.Of(new(10, 5, 2, 3), 0.9).Interval;

        // Two one-sided tests at the ends of a 90 % interval have a p-value of 5 % on both sides.
        Assert.Equal(0.05, EquivalentProportions.Score(new(7, 10), new(3, 10), unpaired.Lower, unpaired.Upper).AboveLower.PValue, 1e-9);
        Assert.Equal(0.05, EquivalentProportions.Score(new(7, 10), new(3, 10), unpaired.Lower, unpaired.Upper).BelowUpper.PValue, 1e-9);
        Assert.Equal(0.05, EquivalentPairs.Score(new(10, 5, 2, 3), paired.Lower, paired.Upper).AboveLower.PValue, 1e-9);
        Assert.Equal(0.05, EquivalentPairs.Score(new(10, 5, 2, 3), paired.Lower, paired.Upper).BelowUpper.PValue, 1e-9);
    }

    [Fact]
    public void Where_a_count_is_zero_a_ratio_has_no_bound()
    {
        Interval open = new(0, double.PositiveInfinity);

        Assert.Equal(new Estimate(0, open), RiskRatio.Of(new(0, 5), new(2, 5)));
        Assert.Equal(new Estimate(double.PositiveInfinity, open), RiskRatio.Of(new(2, 5), new(0, 5)));
        Assert.Equal(new Estimate(double.NaN, open), RiskRatio.Of(new(0, 5), new(0, 5)));
        Assert.Equal(new Estimate(0, open), OddsRatio.Of(new(0, 5), new(2, 5)));
        Assert.Equal(new Estimate(double.PositiveInfinity, open), OddsRatio.Of(new(5, 5), new(2, 5)));
        Assert.Equal(new Estimate(double.NaN, open), OddsRatio.Of(new(5, 5), new(5, 5)));
        Assert.Equal(new Estimate(double.NaN, open), ConditionalOddsRatio.Of(new(0, 5), new(0, 5)));
        Assert.True(double.IsFinite(OddsRatio.Of(new(5, 5), new(0, 5), addHalf: true).Interval.Upper));
    }

    [Fact]
    public void An_exact_end_leaves_its_tail()
    {
        Interval exact = ClopperPearson.Of(new(37, 60));

        Assert.Equal(0.025, MathNet.Numerics.Distributions.Binomial.CDF(exact.Upper, 60, 37), 1e-12);
        Assert.Equal(0.975, MathNet.Numerics.Distributions.Binomial.CDF(exact.Lower, 60, 36), 1e-12);
    }
}
