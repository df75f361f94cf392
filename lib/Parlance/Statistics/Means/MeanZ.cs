using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>The mean with the normal distribution in place of Student's: for a known spread, or for many values. Of few values with an estimated spread it is too narrow.</summary>
/// <remarks>x̄ ± z σ/√n, in the unit of the values: Laplace, "Théorie analytique des probabilités" (1812), book 2, chapter 4.</remarks>
public static class MeanZ
{
    /// <summary>The mean and its interval when the standard deviation is known. One value is enough; throws for none, one that is not finite, or a deviation below 0.</summary>
    public static Estimate Known(IReadOnlyList<double> values, double deviation, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        Require.NotEmpty(values);
        Require.Finite(values);
        Require.Finite(deviation);
        ArgumentOutOfRangeException.ThrowIfNegative(deviation);
        double mean = values.Mean(), half = z * deviation / Math.Sqrt(values.Count);
        return new(mean, new(mean - half, mean + half));
    }

    /// <summary>The mean and its interval with the standard deviation of the sample (ddof 1). Of no width when all values are equal; throws for fewer than two or one that is not finite.</summary>
    public static Estimate Of(IReadOnlyList<double> values, double confidence = 0.95) =>
        Known(values, Math.Sqrt(SampleMoments.Of(values).Variance), confidence);
}
