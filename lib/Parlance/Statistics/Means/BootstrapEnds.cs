using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Reads the ends of an interval off resampled values of a statistic, in its unit. Resampled values that are all equal to the estimate give an interval of no width.</summary>
/// <remarks>
/// Percentile: quantiles α/2 and 1-α/2. BCa: quantiles Φ(z₀ + (z₀+z)/(1-a(z₀+z))) at z = ±z_{α/2}; z₀ = Φ⁻¹ of the share of resampled values below the estimate,
/// equal ones half. Efron, JASA 82 (1987), 171-185, doi:10.1080/01621459.1987.10478410; Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), section 14.3.
/// Quantiles lie between the sorted values about them (definition 7 of Hyndman and Fan). Values within 1e-12 of the estimate count as equal to it.
/// </remarks>
public static class BootstrapEnds
{
    /// <summary>The percentile interval. Throws when there are no resampled values or one is not finite.</summary>
    public static Interval Percentile(IReadOnlyList<double> replicates, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        double[] sorted = Sorted(replicates);
        return new(Quantile(sorted, (1 - confidence) / 2), Quantile(sorted, (1 + confidence) / 2));
    }

    /// <summary>The BCa interval about an estimate. Its ends are NaN where all resampled values lie to one side of the estimate, as of a maximum they may; throws as <see cref="Percentile"/> does.</summary>
    public static Interval Bca(IReadOnlyList<double> replicates, double value, double acceleration, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence), slack = 1e-12 * Math.Abs(value);
        double[] sorted = Sorted(replicates);
        Require.Finite(value);
        Require.Finite(acceleration);
        int below = 0, equal = 0;
        foreach (double one in sorted)
            if (one < value - slack) ++below;
            else if (one <= value + slack) ++equal;
        double bias = Normal.InvCDF(0, 1, (below + equal / 2.0) / sorted.Length);
        return double.IsFinite(bias) ? new(End(-z), End(z)) : new(double.NaN, double.NaN);

        double End(double at) => Quantile(sorted, Tails.NormalAbove(-(bias + (bias + at) / (1 - acceleration * (bias + at)))));
    }

    /// <summary>How the spread of a statistic depends on its value, from the statistic without each item in turn, a list for each independent sample. 0 when none of them matters; throws for fewer than two items or a value that is not finite.</summary>
    /// <remarks>a = Σᵢ U³/n³ / (6 (Σᵢ U²/n²)^1.5) with U = (n-1)(mean - jackknife value), summed over the samples.</remarks>
    public static double Acceleration(params IReadOnlyList<IReadOnlyList<double>> jackknives)
    {
        Require.NotEmpty(jackknives);
        double cubes = 0, squares = 0;
        foreach (IReadOnlyList<double> values in jackknives)
        {
            Require.AtLeast(values, 2, nameof(jackknives));
            Require.Finite(values, nameof(jackknives));
            double n = values.Count, mean = values.Mean(), weight = (n - 1) / n;
            foreach (double one in values)
            {
                double influence = weight * (mean - one);
                squares += influence * influence;
                cubes += influence * influence * influence;
            }
        }

        return squares == 0 ? 0 : cubes / (6 * Math.Pow(squares, 1.5));
    }

    internal static Estimate Around(double value, double[] replicates, BootstrapKind kind, Func<double> acceleration, double confidence) =>
        new(value, kind == BootstrapKind.Percentile ? Percentile(replicates, confidence) : Bca(replicates, value, acceleration(), confidence));

    private static double[] Sorted(IReadOnlyList<double> replicates)
    {
        Require.NotEmpty(replicates);
        Require.Finite(replicates);
        double[] sorted = [.. replicates];
        Array.Sort(sorted);
        return sorted;
    }

    private static double Quantile(double[] sorted, double share) => SortedArrayStatistics.QuantileCustom(sorted, Math.Clamp(share, 0, 1), QuantileDefinition.R7);
}
