using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Power;

/// <summary>Power and what follows from it against their oracles.</summary>
public sealed class PowerVectorTests
{
    [Theory, Vectors("arcsine-power")]
    public void Arcsine_power_agrees(VectorCase one) =>
        one.Agrees("power", ArcsinePower.Of(one.Number("first"), one.Number("second"), one.Number("trials"), one.Number("ratio"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("arcsine-trials")]
    public void Arcsine_trials_agree(VectorCase one) =>
        one.Agrees("trials", ArcsinePower.Trials(one.Number("first"), one.Number("second"), one.Number("power"), one.Number("ratio"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("arcsine-difference")]
    public void Arcsine_difference_agrees(VectorCase one) =>
        one.Agrees("difference", ArcsinePower.DetectableDifference(one.Number("baseline"), one.Number("trials"), one.Number("power"), one.Number("ratio"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("normal-power")]
    public void Normal_power_agrees(VectorCase one) =>
        one.Agrees("power", NormalPower.Of(one.Number("first"), one.Number("second"), one.Number("trials"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("normal-trials")]
    public void Normal_trials_agree(VectorCase one) =>
        one.Agrees("trials", NormalPower.Trials(one.Number("first"), one.Number("second"), one.Number("power"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("normal-difference")]
    public void Normal_difference_agrees(VectorCase one) =>
        one.Agrees("difference", NormalPower.DetectableDifference(one.Number("baseline"), one.Number("trials"), one.Number("power"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("mcnemar-power")]
    public void McNemar_power_agrees(VectorCase one) =>
        one.Agrees("power", McNemarPower.Of(one.Number("firstOnly"), one.Number("secondOnly"), one.Number("pairs"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("mcnemar-pairs")]
    public void McNemar_pairs_agree(VectorCase one) =>
        one.Agrees("pairs", McNemarPower.Pairs(one.Number("firstOnly"), one.Number("secondOnly"), one.Number("power"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("mcnemar-pairs-miettinen")]
    public void McNemar_pairs_after_Miettinen_agree(VectorCase one) =>
        one.Agrees("pairs", McNemarPower.PairsAfterMiettinen(one.Number("firstOnly"), one.Number("secondOnly"), one.Number("power"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("mcnemar-difference")]
    public void McNemar_difference_agrees(VectorCase one) =>
        one.Agrees("difference", McNemarPower.DetectableDifference(one.Number("discordant"), one.Number("pairs"), one.Number("power"), one.Number("significance"), TwoSided(one)));

    [Theory, Vectors("mcnemar-exact-power")]
    public void McNemar_exact_power_agrees(VectorCase one) =>
        one.Agrees("power", McNemarPower.Exact(one.Number("firstOnly"), one.Number("secondOnly"), one.Whole("pairs"), one.Number("significance"), one.Whole("midP") == 1));

    [Theory, Vectors("plan-problems")]
    public void Problems_agree(VectorCase one) => one.Agrees("problems", EvaluationPlan.Problems(Split(one), one.Number("completions"), one.Number("standardError")));

    [Theory, Vectors("plan-completions")]
    public void Completions_agree(VectorCase one) => one.Agrees("completions", EvaluationPlan.Completions(Split(one), one.Number("problems"), one.Number("standardError")));

    [Theory, Vectors("plan-best-completions")]
    public void Best_completions_agree(VectorCase one) => one.Agrees("completions", EvaluationPlan.BestCompletions(Split(one), one.Number("problem"), one.Number("completion")));

    [Theory, Vectors("plan-difference")]
    public void Detectable_difference_agrees(VectorCase one) =>
        one.Agrees("difference", EvaluationPlan.DetectableDifference(Split(one), one.Number("problems"), one.Number("completions"), one.Number("power"), one.Number("significance"), TwoSided(one)));

    private static bool TwoSided(VectorCase one) => one.Whole("twoSided") == 1;

    private static VarianceSplit Split(VectorCase one) => new(one.Number("between"), one.Number("within"));
}
