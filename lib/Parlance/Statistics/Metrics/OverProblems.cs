using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>The mean over problems, with the interval that drawing other problems of the same kind leaves open: percentiles of the means of problems drawn again with replacement.</summary>
/// <remarks>Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7 (1979), 1-26, doi:10.1214/aos/1176344552. What the samples of each problem leave open is in it too, as they differ from problem to problem.</remarks>
internal static class OverProblems
{
    public const int Resamples = 9999;
    private const int Block = 256;

    /// <summary>The same on any number of threads. Throws for fewer than two problems, as one says nothing of others.</summary>
    public static Estimate Mean(IReadOnlyList<double> problems, double confidence, int resamples, int seed)
    {
        Require.AtLeast(problems, 2);
        Require.Finite(problems);
        Require.Confidence(confidence);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        double[] values = [.. problems], means = new double[resamples];
        Parallel.For(0, (resamples + Block - 1) / Block, block =>
        {
            SplitMix random = SplitMix.OfBlock(seed, block);
            int end = Math.Min(resamples, (block + 1) * Block);
            for (int i = block * Block; i < end; ++i)
            {
                double sum = 0;
                for (int j = 0; j < values.Length; ++j) sum += values[random.Next(values.Length)];
                means[i] = sum / values.Length;
            }
        });
        Array.Sort(means);
        return new(values.Average(), new(
            SortedArrayStatistics.QuantileCustom(means, (1 - confidence) / 2, QuantileDefinition.R7),
            SortedArrayStatistics.QuantileCustom(means, (1 + confidence) / 2, QuantileDefinition.R7)));
    }
}
