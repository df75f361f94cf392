using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Whether groups have the same spread, by their distances from the mean; fit for symmetric values. When no group spreads at all the result is NaN.</summary>
/// <remarks>
/// F of the analysis of variance of |xᵢⱼ - x̄ᵢ|, with k-1 and N-k degrees of freedom: Levene, in "Contributions to Probability and Statistics" (1960), 278-292.
/// Of skewed values it rejects too often; then ask <see cref="BrownForsythe"/>.
/// </remarks>
public static class Levene
{
    /// <summary>The test of two groups or more. Throws for fewer, for a group of fewer than two values, no group of three, or a value that is not finite.</summary>
    public static TestResult Of(IReadOnlyList<IReadOnlyList<double>> groups) => SpreadTest.Of(groups, group => group.Mean());
}
