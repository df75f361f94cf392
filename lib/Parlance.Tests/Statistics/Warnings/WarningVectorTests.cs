using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Warnings;

/// <summary>What the warnings count on against its oracles.</summary>
public sealed class WarningVectorTests
{
    [Theory, Vectors("modes")]
    public void Peaks_agree(VectorCase one) => one.Agrees("count", Modes.Count(one.Numbers("values"), one.Number("prominence")));

    [Theory, Vectors("bandwidth")]
    public void Bandwidth_agrees(VectorCase one) => one.Agrees("width", Modes.Bandwidth(one.Numbers("values")));

    [Theory, Vectors("averaged-ratios")]
    public void Ratios_agree(VectorCase one)
    {
        var (ofAverages, average, geometric) = AveragedRatios.Ratios(one.Numbers("first"), one.Numbers("second"));
        one.Agrees("ofAverages", ofAverages);
        one.Agrees("average", average);
        one.Agrees("geometric", geometric);
    }
}
