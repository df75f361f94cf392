using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Power;

public sealed class PowerTests
{
    [Fact]
    public void Power_trials_and_difference_turn_each_other_round()
    {
        double trials = ArcsinePower.Trials(0.6, 0.5);

        Assert.Equal(0.8, ArcsinePower.Of(0.6, 0.5, trials), 1e-12);
        Assert.Equal(0.1, ArcsinePower.DetectableDifference(0.5, trials), 1e-12);
        Assert.Equal(0.1, NormalPower.DetectableDifference(0.5, NormalPower.Trials(0.6, 0.5)), 1e-10);
        Assert.Equal(0.1, McNemarPower.DetectableDifference(0.3, McNemarPower.Pairs(0.2, 0.1)), 1e-12);
    }

    [Fact]
    public void Equal_rates_need_infinitely_many()
    {
        Assert.Equal(double.PositiveInfinity, ArcsinePower.Trials(0.5, 0.5));
        Assert.Equal(double.PositiveInfinity, NormalPower.Trials(0.5, 0.5));
        Assert.Equal(double.PositiveInfinity, McNemarPower.Pairs(0.1, 0.1));
        Assert.Equal(double.PositiveInfinity, McNemarPower.PairsAfterMiettinen(0.1, 0.1));
        Assert.Equal(0.05, ArcsinePower.Of(0.5, 0.5, 100), 1e-12);
        Assert.Equal(0.025, NormalPower.Of(0.5, 0.5, 100), 1e-12);
    }

    [Fact]
    public void What_cannot_be_reached_is_not_a_number()
    {
        Assert.True(double.IsNaN(ArcsinePower.DetectableDifference(0.95, 10)));
        Assert.True(double.IsNaN(NormalPower.DetectableDifference(0.95, 10)));
        Assert.True(double.IsNaN(McNemarPower.DetectableDifference(0.05, 10)));
    }

    [Fact]
    public void Impossible_rates_numbers_and_powers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ArcsinePower.Of(1.1, 0.5, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => ArcsinePower.Of(0.4, 0.5, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ArcsinePower.Trials(0.4, 0.5, 0.05));
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalPower.Of(0.4, double.NaN, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalPower.Trials(0.4, 0.5, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalPower.Of(0.4, 0.5, 10, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => McNemarPower.Of(0.6, 0.5, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => McNemarPower.Exact(0.1, 0.2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationPlan.Problems(new(1, 1), 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationPlan.Completions(new(1, 1), 0, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationPlan.BestCompletions(new(1, 1), -1, 1));
    }

    [Theory]
    [InlineData(0.2, 0.1)]
    [InlineData(0.15, 0.05)]
    [InlineData(0.3, 0.18)]
    public void The_pairs_of_the_formulas_reach_their_power_in_the_exact_count(double firstOnly, double secondOnly)
    {
        int connor = (int)Math.Ceiling(McNemarPower.Pairs(firstOnly, secondOnly)), miettinen = (int)Math.Ceiling(McNemarPower.PairsAfterMiettinen(firstOnly, secondOnly));

        Assert.InRange(miettinen, 1, connor);
        Assert.Equal(0.8, McNemarPower.Exact(firstOnly, secondOnly, connor, midP: true), 0.02);
        Assert.Equal(0.8, McNemarPower.Exact(firstOnly, secondOnly, miettinen, midP: true), 0.025);
        Assert.True(McNemarPower.Exact(firstOnly, secondOnly, connor) < McNemarPower.Exact(firstOnly, secondOnly, connor, midP: true));
    }

    [Fact]
    public void Without_a_difference_the_exact_power_is_at_most_the_significance()
    {
        Assert.InRange(McNemarPower.Exact(0.15, 0.15, 80), 0.01, 0.05);
        Assert.Equal(0, McNemarPower.Exact(0, 0, 20));
    }

    [Fact]
    public void More_completions_help_up_to_a_point_only()
    {
        VarianceSplit split = new(0.2, 0.05);

        Assert.Equal(double.PositiveInfinity, EvaluationPlan.Completions(split, 60, 0.05));
        Assert.Equal(80, EvaluationPlan.Problems(split, 1e12, 0.05), 1e-6);
        Assert.Equal(1, EvaluationPlan.BestCompletions(split, 1, 1));
        Assert.Equal(double.PositiveInfinity, EvaluationPlan.BestCompletions(new(0, 1), 1, 1));
        Assert.Equal(1, EvaluationPlan.Completions(new(0, 0), 1, 0.1));
    }
}
