using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Comparisons;

/// <summary>The tests of equivalence against their oracles.</summary>
public sealed class EquivalenceVectorTests
{
    [Theory, Vectors("tost-paired")]
    public void Paired_means_agree(VectorCase one) => Agrees(one, EquivalentMeans.Paired(one.Numbers("differences"), one.Number("lower"), one.Number("upper")));

    [Theory, Vectors("tost-welch")]
    public void Welch_agrees(VectorCase one) => Agrees(one, EquivalentMeans.Welch(one.Numbers("first"), one.Numbers("second"), one.Number("lower"), one.Number("upper")));

    [Theory, Vectors("tost-pooled")]
    public void Pooled_means_agree(VectorCase one) => Agrees(one, EquivalentMeans.Pooled(one.Numbers("first"), one.Numbers("second"), one.Number("lower"), one.Number("upper")));

    [Theory, Vectors("tost-proportions-wald")]
    public void Wald_of_proportions_agrees(VectorCase one) => Agrees(one, EquivalentProportions.Wald(Of(one, "first"), Of(one, "second"), one.Number("lower"), one.Number("upper")));

    [Theory, Vectors("tost-proportions-score")]
    public void Score_of_proportions_agrees(VectorCase one) => Agrees(one, EquivalentProportions.Score(Of(one, "first"), Of(one, "second"), one.Number("lower"), one.Number("upper")));

    [Theory, Vectors("tost-pairs-wald")]
    public void Wald_of_pairs_agrees(VectorCase one) => Agrees(one, EquivalentPairs.Wald(PairVectorTests.Table(one), one.Number("lower"), one.Number("upper")));

    [Theory, Vectors("tost-pairs-score")]
    public void Score_of_pairs_agrees(VectorCase one) => Agrees(one, EquivalentPairs.Score(PairVectorTests.Table(one), one.Number("lower"), one.Number("upper")));

    private static Proportion Of(VectorCase one, string name) => one.Wholes(name) is [int successes, int trials] ? new(successes, trials) : default;

    private static void Agrees(VectorCase one, EquivalenceResult result)
    {
        one.Agrees("p", result.PValue);
        one.Agrees("lowerStatistic", result.AboveLower.Statistic);
        one.Agrees("lowerP", result.AboveLower.PValue);
        one.Agrees("upperStatistic", result.BelowUpper.Statistic);
        one.Agrees("upperP", result.BelowUpper.PValue);
    }
}
