using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Proportions;

/// <summary>Rates, their differences and their ratios against their oracles.</summary>
public sealed class RateVectorTests
{
    [Theory, Vectors("wilson-continuity")]
    public void Wilson_with_continuity_agrees(VectorCase one) => Agrees(one, WilsonContinuity.Of(Rate(one), one.Number("confidence")));

    [Theory, Vectors("agresti-coull")]
    public void Agresti_Coull_agrees(VectorCase one) => Agrees(one, AgrestiCoull.Of(Rate(one), one.Number("confidence")));

    [Theory, Vectors("clopper-pearson")]
    public void Clopper_Pearson_agrees(VectorCase one) => Agrees(one, ClopperPearson.Of(Rate(one), one.Number("confidence")));

    [Theory, Vectors("jeffreys")]
    public void Jeffreys_agrees(VectorCase one) => Agrees(one, Jeffreys.Of(Rate(one), one.Number("confidence")));

    [Theory, Vectors("beta-posterior")]
    public void Posterior_agrees(VectorCase one)
    {
        BetaPosterior posterior = BetaPosterior.Of(Rate(one), one.Number("priorA"), one.Number("priorB"));
        one.Agrees("mean", posterior.Mean);
        one.Agrees("above", posterior.Above(one.Number("rate")));
        Agrees(one, posterior.Credible(one.Number("probability")));
    }

    [Theory, Vectors("beta-exceeds")]
    public void Exceeding_agrees(VectorCase one) =>
        one.Agrees("probability", new BetaPosterior(one.Number("a"), one.Number("b")).Exceeds(new(one.Number("otherA"), one.Number("otherB"))));

    [Theory, Vectors("newcombe")]
    public void Newcombe_agrees(VectorCase one) => Agrees(one, Newcombe.Of(First(one), Second(one), one.Number("confidence")));

    [Theory, Vectors("agresti-caffo")]
    public void Agresti_Caffo_agrees(VectorCase one) => Agrees(one, AgrestiCaffo.Of(First(one), Second(one), one.Number("confidence")));

    [Theory, Vectors("miettinen-nurminen")]
    public void Miettinen_Nurminen_agrees(VectorCase one) => Agrees(one, MiettinenNurminen.Of(First(one), Second(one), one.Number("confidence")));

    [Theory, Vectors("tango")]
    public void Tango_agrees(VectorCase one) =>
        Agrees(one, Tango.Of(new(one.Whole("both"), one.Whole("firstOnly"), one.Whole("secondOnly"), one.Whole("neither")), one.Number("confidence")));

    [Theory, Vectors("risk-ratio")]
    public void Risk_ratio_agrees(VectorCase one) => Agrees(one, RiskRatio.Of(First(one), Second(one), one.Number("confidence"), one.Whole("half") == 1));

    [Theory, Vectors("odds-ratio")]
    public void Odds_ratio_agrees(VectorCase one) => Agrees(one, OddsRatio.Of(First(one), Second(one), one.Number("confidence"), one.Whole("half") == 1));

    [Theory, Vectors("conditional-odds-ratio")]
    public void Conditional_odds_ratio_agrees(VectorCase one) => Agrees(one, ConditionalOddsRatio.Of(First(one), Second(one), one.Number("confidence")));

    internal static Proportion First(VectorCase one) => new(one.Wholes("first")[0], one.Wholes("first")[1]);

    internal static Proportion Second(VectorCase one) => new(one.Wholes("second")[0], one.Wholes("second")[1]);

    internal static void Agrees(VectorCase one, Estimate estimate)
    {
        one.Agrees("value", estimate.Value);
        Agrees(one, estimate.Interval);
    }

    private static Proportion Rate(VectorCase one) => new(one.Whole("successes"), one.Whole("trials"));

    private static void Agrees(VectorCase one, Interval interval)
    {
        one.Agrees("lower", interval.Lower);
        one.Agrees("upper", interval.Upper);
    }
}
