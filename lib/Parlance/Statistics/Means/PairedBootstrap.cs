using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Compares two measurements of the same items by drawing items, so that what makes an item high or low in both cancels. When the measurements of all items agree, so do the ends.</summary>
/// <remarks>Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), sections 8.3 and 10.3.</remarks>
public static class PairedBootstrap
{
    /// <summary>The mean of first minus second and its interval, in their unit. Throws for lists of different length, fewer than two pairs, a value not finite, or no resamples.</summary>
    public static Estimate Difference(IReadOnlyList<double> first, IReadOnlyList<double> second, BootstrapKind kind = BootstrapKind.Bca, double confidence = 0.95, int resamples = 10_000, int seed = 1)
    {
        RequirePairs(first, second);
        return Bootstrap.Mean([.. first.Zip(second, (one, other) => one - other)], kind, confidence, resamples, seed);
    }

    /// <summary>The first mean over the second and its interval, without unit. Throws as <see cref="Difference"/> does, and where the mean of a resample of the second is 0.</summary>
    public static Estimate Ratio(IReadOnlyList<double> first, IReadOnlyList<double> second, BootstrapKind kind = BootstrapKind.Bca, double confidence = 0.95, int resamples = 10_000, int seed = 1)
    {
        Require.Confidence(confidence);
        double[] replicates = RatioReplicates(first, second, resamples, seed);
        double sum = first.Sum(), other = second.Sum();
        return BootstrapEnds.Around(sum / other, replicates, kind,
            () => BootstrapEnds.Acceleration([.. first.Zip(second, (one, two) => (sum - one) / (other - two))]), confidence);
    }

    /// <summary>The ratio of the means of each resample, in the order drawn. Throws as <see cref="Difference"/> does.</summary>
    public static double[] RatioReplicates(IReadOnlyList<double> first, IReadOnlyList<double> second, int resamples = 10_000, int seed = 1)
    {
        RequirePairs(first, second);
        (double First, double Second)[] pairs = [.. first.Zip(second)];
        return Resampling.Replicates(resamples, seed, () => (ref SplitMix random) =>
        {
            double sum = 0, other = 0;
            for (int i = 0; i < pairs.Length; ++i)
            {
                (double one, double two) = pairs[random.Next(pairs.Length)];
                sum += one;
                other += two;
            }

            return sum / other;
        });
    }

    private static void RequirePairs(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        Require.AtLeast(first, 2);
        Require.Finite(first);
        Require.Finite(second);
        if (first.Count != second.Count)
            throw new ArgumentException(FormattableString.Invariant($"{first.Count} and {second.Count} values make no pairs."), nameof(second));
    }
}
