using Parlance.Statistics;
using Xunit;
using static Parlance.Tests.Statistics.Proportions.RateVectorTests;

namespace Parlance.Tests.Statistics.Effects;

/// <summary>Effect sizes against their oracles.</summary>
public sealed class EffectVectorTests
{
    [Theory, Vectors("noncentral-t")]
    public void Noncentral_t_agrees(VectorCase one) => one.Agrees("below", NoncentralT.Below(one.Number("t"), one.Number("freedom"), one.Number("noncentrality")));

    [Theory, Vectors("noncentral-t-limits")]
    public void Noncentral_t_limits_agree(VectorCase one)
    {
        Interval limits = NoncentralT.Limits(one.Number("t"), one.Number("freedom"), one.Number("confidence"));
        one.Agrees("lower", limits.Lower);
        one.Agrees("upper", limits.Upper);
    }

    [Theory, Vectors("cohens-d")]
    public void Cohens_d_agrees(VectorCase one) =>
        Agrees(one, CohensD.Of(one.Numbers("first"), one.Numbers("second"), one.Number("confidence"), one.Whole("ddof"), one.Whole("pooled") == 1));

    [Theory, Vectors("hedges-g")]
    public void Hedges_g_agrees(VectorCase one) =>
        Agrees(one, HedgesG.Of(one.Numbers("first"), one.Numbers("second"), one.Number("confidence"), one.Whole("exact") == 1, one.Whole("pooled") == 1));

    [Theory, Vectors("hedges-correction")]
    public void Hedges_correction_agrees(VectorCase one)
    {
        one.Agrees("exact", HedgesG.Correction(one.Number("freedom")));
        one.Agrees("approximate", HedgesG.ApproximateCorrection(one.Number("freedom")));
    }

    [Theory, Vectors("glass-delta")]
    public void Glass_delta_agrees(VectorCase one) => Agrees(one, GlassDelta.Of(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("cohens-h")]
    public void Cohens_h_agrees(VectorCase one) => Agrees(one, CohensH.Of(First(one), Second(one), one.Number("confidence")));

    [Theory, Vectors("cliffs-delta")]
    public void Cliffs_delta_agrees(VectorCase one) => Agrees(one, CliffsDelta.Of(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("cliffs-delta-fisher")]
    public void Cliffs_delta_after_Fisher_agrees(VectorCase one) => Agrees(one, CliffsDelta.Fisher(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("vargha-delaney")]
    public void Vargha_Delaney_agrees(VectorCase one) => Agrees(one, VarghaDelaney.Of(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("vargha-delaney-fisher")]
    public void Vargha_Delaney_after_Fisher_agrees(VectorCase one) => Agrees(one, VarghaDelaney.Fisher(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("phi")]
    public void Phi_of_two_rates_agrees(VectorCase one) => Agrees(one, Phi.Of(First(one), Second(one), one.Number("confidence")));

    [Theory, Vectors("phi-pairs")]
    public void Phi_of_pairs_agrees(VectorCase one) =>
        Agrees(one, Phi.Of(new PairedTable(one.Whole("both"), one.Whole("firstOnly"), one.Whole("secondOnly"), one.Whole("neither")), one.Number("confidence")));
}
