using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Intervals of a mean, or of any statistic of independent values, by drawing from the values again and again. When all values are equal the interval has no width.</summary>
/// <remarks>
/// Efron, Annals of Statistics 7 (1979), 1-26, doi:10.1214/aos/1176344552. In the unit of the statistic. The same seed gives the same interval on any number of threads.
/// Of fewer than some twenty values it is too narrow: what was not drawn before cannot be drawn again.
/// </remarks>
public static class Bootstrap
{
    /// <summary>The mean and its interval: the fast way, which only adds up while it draws. Throws for fewer than two values, one not finite, or no resamples.</summary>
    public static Estimate Mean(IReadOnlyList<double> values, BootstrapKind kind = BootstrapKind.Bca, double confidence = 0.95, int resamples = 10_000, int seed = 1)
    {
        Require.Confidence(confidence);
        double[] replicates = MeanReplicates(values, resamples, seed);

        // The mean without one value differs from the mean in proportion to that value, so the values stand for their jackknife.
        return BootstrapEnds.Around(values.Mean(), replicates, kind, () => -BootstrapEnds.Acceleration(values), confidence);
    }

    /// <summary>Any statistic and its interval. It is called from several threads at once, so it must not keep anything; throws as <see cref="Mean"/> does, and where the statistic of a resample is not finite.</summary>
    public static Estimate Of(IReadOnlyList<double> values, Func<ReadOnlySpan<double>, double> statistic, BootstrapKind kind = BootstrapKind.Bca, double confidence = 0.95, int resamples = 10_000, int seed = 1)
    {
        Require.Confidence(confidence);
        double[] replicates = Replicates(values, statistic, resamples, seed), data = [.. values];
        return BootstrapEnds.Around(statistic(data), replicates, kind, () => BootstrapEnds.Acceleration(Jackknife(data, statistic)), confidence);
    }

    /// <summary>The means of the resamples, in the order drawn. Throws as <see cref="Mean"/> does.</summary>
    public static double[] MeanReplicates(IReadOnlyList<double> values, int resamples = 10_000, int seed = 1)
    {
        double[] data = Checked(values);
        return Resampling.Replicates(resamples, seed, () => (ref SplitMix random) => Resampling.Sum(data, ref random) / data.Length);
    }

    /// <summary>The statistic of each resample, in the order drawn; the resamples of a seed are those of <see cref="MeanReplicates"/>. Throws as <see cref="Mean"/> does.</summary>
    public static double[] Replicates(IReadOnlyList<double> values, Func<ReadOnlySpan<double>, double> statistic, int resamples = 10_000, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        double[] data = Checked(values);
        return Resampling.Replicates(resamples, seed, () =>
        {
            var resample = new double[data.Length];
            return (ref SplitMix random) =>
            {
                Resampling.Fill(data, resample, ref random);
                return statistic(resample);
            };
        });
    }

    /// <summary>The statistic without each value in turn. Throws for fewer than two values or one not finite.</summary>
    public static double[] Jackknife(IReadOnlyList<double> values, Func<ReadOnlySpan<double>, double> statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        double[] data = Checked(values), rest = data[1..], without = new double[data.Length];
        for (int i = 0; i < data.Length; ++i)
        {
            without[i] = statistic(rest);
            if (i < rest.Length) rest[i] = data[i];
        }

        return without;
    }

    private static double[] Checked(IReadOnlyList<double> values)
    {
        Require.AtLeast(values, 2);
        Require.Finite(values);
        return [.. values];
    }
}
