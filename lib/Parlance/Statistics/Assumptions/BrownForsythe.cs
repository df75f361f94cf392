using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Whether groups have the same spread, by their distances from the median; the first choice for values of unknown shape, such as times. When no group spreads at all the result is NaN.</summary>
/// <remarks>
/// F of the analysis of variance of |xᵢⱼ - medianᵢ|, with k-1 and N-k degrees of freedom: Brown and Forsythe, JASA 69 (1974), 364-367,
/// doi:10.1080/01621459.1974.10482955.
/// </remarks>
public static class BrownForsythe
{
    /// <summary>The test of two groups or more. Throws for fewer, for a group of fewer than two values, no group of three, or a value that is not finite.</summary>
    public static TestResult Of(IReadOnlyList<IReadOnlyList<double>> groups) => SpreadTest.Of(groups, group => group.Median());
}
