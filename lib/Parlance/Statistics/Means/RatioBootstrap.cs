using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>The ratio of the means of two samples taken apart from each other, by drawing from each. When neither spreads the interval has no width.</summary>
/// <remarks>Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), section 8.3; without unit. For measurements of the same items see <see cref="PairedBootstrap"/>.</remarks>
public static class RatioBootstrap
{
    /// <summary>The first mean over the second and its interval. Throws for fewer than two values in a sample, one not finite, no resamples, or a resample whose second mean is 0.</summary>
    public static Estimate Of(IReadOnlyList<double> first, IReadOnlyList<double> second, BootstrapKind kind = BootstrapKind.Bca, double confidence = 0.95, int resamples = 10_000, int seed = 1)
    {
        Require.Confidence(confidence);
        double[] replicates = Replicates(first, second, resamples, seed);
        double mean = first.Mean(), other = second.Mean();
        return BootstrapEnds.Around(mean / other, replicates, kind, () => BootstrapEnds.Acceleration(
            Without(first, mean, one => one / other),
            Without(second, other, one => mean / one)), confidence);
    }

    /// <summary>The ratio of each pair of resamples, in the order drawn. Throws as <see cref="Of"/> does.</summary>
    public static double[] Replicates(IReadOnlyList<double> first, IReadOnlyList<double> second, int resamples = 10_000, int seed = 1)
    {
        double[] one = Checked(first, nameof(first)), other = Checked(second, nameof(second));
        return Resampling.Replicates(resamples, seed, () => (ref SplitMix random) =>
            Resampling.Sum(one, ref random) / one.Length / (Resampling.Sum(other, ref random) / other.Length));
    }

    private static double[] Without(IReadOnlyList<double> values, double mean, Func<double, double> ratio) =>
        [.. values.Select(one => ratio(mean + (mean - one) / (values.Count - 1)))];

    private static double[] Checked(IReadOnlyList<double> values, string name)
    {
        Require.AtLeast(values, 2, name);
        Require.Finite(values, name);
        return [.. values];
    }
}
