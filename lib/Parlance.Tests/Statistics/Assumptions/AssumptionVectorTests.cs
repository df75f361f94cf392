using Parlance.Statistics;
using Xunit;
using static Parlance.Tests.Statistics.Means.MeanVectorTests;

namespace Parlance.Tests.Statistics.Assumptions;

/// <summary>The checks of assumptions against their oracles.</summary>
public sealed class AssumptionVectorTests
{
    [Theory, Vectors("levene")]
    public void Levene_agrees(VectorCase one) => Agrees(one, Levene.Of(one.Rows("rows")));

    [Theory, Vectors("brown-forsythe")]
    public void Brown_Forsythe_agrees(VectorCase one) => Agrees(one, BrownForsythe.Of(one.Rows("rows")));

    [Theory, Vectors("bartlett")]
    public void Bartlett_agrees(VectorCase one) => Agrees(one, Bartlett.Of(one.Rows("rows")));

    [Theory, Vectors("shapiro-wilk")]
    public void Shapiro_Wilk_agrees(VectorCase one) => Agrees(one, ShapiroWilk.Of(one.Numbers("values")));

    [Theory, Vectors("shapiro-wilk-single")]
    public void Shapiro_Wilk_agrees_with_single_precision(VectorCase one) => Agrees(one, ShapiroWilk.Of(one.Numbers("values")));

    [Theory, Vectors("dagostino")]
    public void DAgostino_agrees(VectorCase one) => Agrees(one, DAgostino.Of(one.Numbers("values")));

    [Theory, Vectors("dagostino-scores")]
    public void Scores_of_DAgostino_agree(VectorCase one)
    {
        (double skewness, double kurtosis) = DAgostino.Scores(one.Numbers("values"));
        one.Agrees("skewness", skewness);
        one.Agrees("kurtosis", kurtosis);
    }

    [Theory, Vectors("anderson-darling")]
    public void Anderson_Darling_agrees(VectorCase one) => Agrees(one, AndersonDarling.Of(one.Numbers("values")));

    [Theory, Vectors("autocorrelation")]
    public void Autocorrelation_agrees(VectorCase one) => one.Agrees("correlations", Autocorrelation.Of(one.Numbers("values"), one.Whole("lags")));

    [Theory, Vectors("ljung-box")]
    public void Ljung_Box_agrees(VectorCase one) => Agrees(one, Autocorrelation.LjungBox(one.Numbers("values"), one.Whole("lags")));

    [Theory, Vectors("runs")]
    public void Runs_agree(VectorCase one) => Agrees(one, RunsTest.Of(one.Numbers("values")));
}
