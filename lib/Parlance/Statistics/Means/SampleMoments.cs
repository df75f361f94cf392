using System.Runtime.CompilerServices;
using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Number, mean and variance (ddof 1) of a sample. The variance is exactly 0 when all values are equal.</summary>
internal readonly record struct SampleMoments(int Count, double Mean, double Variance)
{
    /// <summary>The variance of the mean, and what Welch's degrees of freedom are made of.</summary>
    public double OfMean => Variance / Count;

    public static SampleMoments Of(IReadOnlyList<double> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        Require.AtLeast(values, 2, name);
        Require.Finite(values, name);
        if (values.All(one => one == values[0])) return new(values.Count, values[0], 0);
        (double mean, double variance) = values.MeanVariance();
        return new(values.Count, mean, variance);
    }
}
