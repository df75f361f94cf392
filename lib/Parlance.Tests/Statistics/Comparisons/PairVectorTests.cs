using Parlance.Statistics;
using Xunit;
using TestResult = Parlance.Statistics.TestResult;

namespace Parlance.Tests.Statistics.Comparisons;

/// <summary>The comparisons of two models against their oracles.</summary>
public sealed class PairVectorTests
{
    [Theory, Vectors("mcnemar-exact")]
    public void McNemar_exact_agrees(VectorCase one) => Agrees(one, McNemar.Exact(Table(one)));

    [Theory, Vectors("mcnemar-midp")]
    public void McNemar_mid_p_agrees(VectorCase one) => Agrees(one, McNemar.MidP(Table(one)));

    [Theory, Vectors("mcnemar-asymptotic")]
    public void McNemar_asymptotic_agrees(VectorCase one) => Agrees(one, McNemar.Asymptotic(Table(one), one.Whole("continuity") == 1));

    [Theory, Vectors("sign-test")]
    public void Sign_test_agrees(VectorCase one) => Agrees(one, SignTest.Of(one.Numbers("differences"), Side(one)));

    [Theory, Vectors("wilcoxon")]
    public void Wilcoxon_agrees(VectorCase one) => Agrees(one, WilcoxonSignedRank.Of(one.Numbers("differences"), Side(one), Zeros(one)));

    [Theory, Vectors("wilcoxon-exact")]
    public void Wilcoxon_exact_agrees(VectorCase one) => Agrees(one, WilcoxonSignedRank.Exact(one.Numbers("differences"), Side(one), Zeros(one)));

    [Theory, Vectors("wilcoxon-approximate")]
    public void Wilcoxon_approximate_agrees(VectorCase one) =>
        Agrees(one, WilcoxonSignedRank.Approximate(one.Numbers("differences"), one.Whole("continuity") == 1, Side(one), Zeros(one)));

    [Theory, Vectors("mann-whitney")]
    public void Mann_Whitney_agrees(VectorCase one) => Agrees(one, MannWhitney.Of(one.Numbers("first"), one.Numbers("second"), Side(one)));

    [Theory, Vectors("mann-whitney-exact")]
    public void Mann_Whitney_exact_agrees(VectorCase one) => Agrees(one, MannWhitney.Exact(one.Numbers("first"), one.Numbers("second"), Side(one)));

    [Theory, Vectors("mann-whitney-approximate")]
    public void Mann_Whitney_approximate_agrees(VectorCase one) =>
        Agrees(one, MannWhitney.Approximate(one.Numbers("first"), one.Numbers("second"), one.Whole("continuity") == 1, Side(one)));

    [Theory, Vectors("paired-permutation")]
    public void Paired_permutation_agrees(VectorCase one)
    {
        Agrees(one, PairedPermutation.Exact(one.Numbers("differences"), Side(one)));
        Agrees(one, PairedPermutation.Of(one.Numbers("differences"), Side(one)));
    }

    [Theory, Vectors("paired-permutation-sampled")]
    public void Sampled_paired_permutation_agrees(VectorCase one) =>
        one.Agrees("p", PairedPermutation.Sampled(one.Numbers("differences"), Side(one), 999_999, 5).PValue);

    internal static PairedTable Table(VectorCase one) => new(one.Whole("both"), one.Whole("firstOnly"), one.Whole("secondOnly"), one.Whole("neither"));

    internal static void Agrees(VectorCase one, TestResult result)
    {
        one.Agrees("statistic", result.Statistic);
        one.Agrees("p", result.PValue);
    }

    private static Alternative Side(VectorCase one) => Enum.Parse<Alternative>(one.Text("alternative"));

    private static ZeroHandling Zeros(VectorCase one) => Enum.Parse<ZeroHandling>(one.Text("zeros"));
}
