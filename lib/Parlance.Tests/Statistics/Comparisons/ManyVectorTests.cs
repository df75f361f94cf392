using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Comparisons;

/// <summary>The comparisons of many models, the Bayesian ones and the corrections against their oracles.</summary>
public sealed class ManyVectorTests
{
    [Theory, Vectors("cochran-q")]
    public void Cochran_Q_agrees(VectorCase one) =>
        PairVectorTests.Agrees(one, CochranQ.Of([.. one.Rows("rows").Select(row => row.Select(cell => cell == 1).ToArray())]));

    [Theory, Vectors("friedman")]
    public void Friedman_agrees(VectorCase one) => PairVectorTests.Agrees(one, Friedman.Of(one.Rows("rows")));

    [Theory, Vectors("iman-davenport")]
    public void Iman_Davenport_agrees(VectorCase one) => PairVectorTests.Agrees(one, Friedman.ImanDavenport(one.Rows("rows")));

    [Theory, Vectors("studentized-range")]
    public void Studentized_range_agrees(VectorCase one) => one.Agrees("p", StudentizedRange.Above(one.Number("range"), one.Whole("groups")));

    [Theory, Vectors("studentized-range-exceeded")]
    public void Exceeded_studentized_range_agrees(VectorCase one) => one.Agrees("range", StudentizedRange.Exceeded(one.Number("probability"), one.Whole("groups")));

    [Theory, Vectors("nemenyi")]
    public void Nemenyi_agrees(VectorCase one)
    {
        NemenyiResult result = Nemenyi.Of(one.Rows("rows"), one.Number("significance"));
        one.Agrees("ranks", result.MeanRanks);
        one.Agrees("critical", result.CriticalDifference);
        one.Agrees("critical", Nemenyi.CriticalDifference(result.MeanRanks.Count, one.Rows("rows").Length, one.Number("significance")));
        one.Agrees("p", [.. result.PValues.SelectMany(row => row)]);
    }

    [Theory, Vectors("bayesian-sign-shares")]
    public void Bayesian_sign_test_of_shares_agrees(VectorCase one) =>
        Agrees(one, BayesianSignTest.OfShares(one.Number("first"), one.Number("equivalent"), one.Number("second")));

    [Theory, Vectors("bayesian-sign")]
    public void Bayesian_sign_test_agrees(VectorCase one) => Agrees(one, BayesianSignTest.Of(one.Numbers("differences"), one.Number("region"), one.Number("prior")));

    [Theory, Vectors("bayesian-t")]
    public void Bayesian_t_agrees(VectorCase one) => Agrees(one, BayesianT.Of(one.Numbers("differences"), one.Number("region"), one.Number("correlation")));

    [Theory, Vectors("bayesian-t-mean")]
    public void Bayesian_t_mean_agrees(VectorCase one)
    {
        Estimate mean = BayesianT.Mean(one.Numbers("differences"), one.Number("correlation"), one.Number("probability"));
        one.Agrees("value", mean.Value);
        one.Agrees("lower", mean.Interval.Lower);
        one.Agrees("upper", mean.Interval.Upper);
    }

    [Theory, Vectors("bonferroni")]
    public void Bonferroni_agrees(VectorCase one) => one.Agrees("p", AdjustedPValues.Bonferroni(one.Numbers("p")));

    [Theory, Vectors("holm")]
    public void Holm_agrees(VectorCase one) => one.Agrees("p", AdjustedPValues.Holm(one.Numbers("p")));

    [Theory, Vectors("benjamini-hochberg")]
    public void Benjamini_Hochberg_agrees(VectorCase one) => one.Agrees("p", AdjustedPValues.BenjaminiHochberg(one.Numbers("p")));

    [Theory, Vectors("benjamini-yekutieli")]
    public void Benjamini_Yekutieli_agrees(VectorCase one) => one.Agrees("p", AdjustedPValues.BenjaminiYekutieli(one.Numbers("p")));

    private static void Agrees(VectorCase one, PracticalComparison comparison)
    {
        one.Agrees("first", comparison.FirstBetter);
        one.Agrees("equivalent", comparison.Equivalent);
        one.Agrees("second", comparison.SecondBetter);
    }
}
