using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Counts the peaks of a smoothed density, and warns where there are several. All values equal make one peak.</summary>
/// <remarks>
/// Gaussian kernel with Silverman's bandwidth 0.9 min(s, IQR/1.34) n^(-1/5) ("Density Estimation", 1986, section 3.4.2; s where the quartiles are equal),
/// on 512 points to three bandwidths beyond the ends. A peak counts when its prominence, how far one must come down from it to reach a higher one,
/// is a tenth of the greatest density, so that small clumps are no peaks.
/// </remarks>
public static class Modes
{
    /// <summary>The number of peaks, at least one. Throws when there are no values or one is not finite.</summary>
    public static int Count(IReadOnlyList<double> values, double prominence = 0.1)
    {
        double width = Bandwidth(values);
        if (width == 0) return 1;
        double least = values.Min() - 3 * width, step = (values.Max() + 3 * width - least) / 511;
        double[] data = [.. values], density = [.. Enumerable.Range(0, 512).Select(i => KernelDensity.EstimateGaussian(least + i * step, width, data))];
        double demanded = prominence * density.Max();
        return Enumerable.Range(1, 510).Count(i => density[i] > density[i - 1] && density[i] >= density[i + 1] && Prominence(density, i) >= demanded);
    }

    /// <summary>The width of the kernel, in the unit of the values. 0 when all values are equal or there is one; throws as <see cref="Count"/> does.</summary>
    public static double Bandwidth(IReadOnlyList<double> values)
    {
        Require.NotEmpty(values);
        Require.Finite(values);
        if (values.All(one => one == values[0])) return 0;
        double deviation = values.StandardDeviation(), range = (Quartile(0.75) - Quartile(0.25)) / 1.34;
        return 0.9 * (range > 0 ? Math.Min(deviation, range) : deviation) * Math.Pow(values.Count, -0.2);

        double Quartile(double share) => MathNet.Numerics.Statistics.Statistics.QuantileCustom(values, share, QuantileDefinition.R7);
    }

    /// <summary>A warning when values, such as times, have more than one peak; else null. Fewer than ten say nothing of peaks.</summary>
    public static Warning? Of(IReadOnlyList<double> values)
    {
        int count = Count(values);
        return values.Count < 10 || count == 1 ? null : new(WarningKind.Multimodal, FormattableString.Invariant(
            $"The {values.Count} values gather about {count} places: one mean describes none of them; look for what changed between runs."));
    }

    /// <summary>How far one must come down from a peak to reach a higher one, or the ground.</summary>
    private static double Prominence(double[] density, int peak)
    {
        double left = density[peak], right = left;
        for (int i = peak; i >= 0 && density[i] <= density[peak]; --i) left = Math.Min(left, density[i]);
        for (int i = peak; i < density.Length && density[i] <= density[peak]; ++i) right = Math.Min(right, density[i]);
        return density[peak] - Math.Max(left, right);
    }
}
