namespace Parlance.Statistics;

/// <summary>The mean of all values when those of a cluster are alike, by drawing whole clusters. Clusters of one value each make the usual bootstrap of a mean.</summary>
/// <remarks>
/// Every value weighs alike, so a resample's mean is its sum over its count. Field and Welsh, Journal of the Royal Statistical Society B 69 (2007), 369-390,
/// doi:10.1111/j.1467-9868.2007.00593.x. The jackknife of BCa leaves out a cluster at a time. Of fewer than some twenty clusters it is too narrow.
/// </remarks>
public static class ClusterBootstrap
{
    /// <summary>The mean and its interval, in the unit of the values. Throws for fewer than two clusters, an empty one, a value not finite, or no resamples.</summary>
    public static Estimate Mean(IReadOnlyList<IReadOnlyList<double>> clusters, BootstrapKind kind = BootstrapKind.Bca, double confidence = 0.95, int resamples = 10_000, int seed = 1)
    {
        Require.Confidence(confidence);
        double[] replicates = Replicates(clusters, resamples, seed);
        double sum = clusters.Sum(cluster => cluster.Sum()), count = clusters.Sum(cluster => cluster.Count);
        return BootstrapEnds.Around(sum / count, replicates, kind,
            () => BootstrapEnds.Acceleration([.. clusters.Select(cluster => (sum - cluster.Sum()) / (count - cluster.Count))]), confidence);
    }

    /// <summary>The mean of each resample of clusters, in the order drawn. Throws as <see cref="Mean"/> does.</summary>
    public static double[] Replicates(IReadOnlyList<IReadOnlyList<double>> clusters, int resamples = 10_000, int seed = 1)
    {
        Grouped.Demand(clusters);
        (double Sum, int Count)[] all = [.. clusters.Select(cluster => (cluster.Sum(), cluster.Count))];
        return Resampling.Replicates(resamples, seed, () => (ref SplitMix random) =>
        {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < all.Length; ++i)
            {
                (double mine, int size) = all[random.Next(all.Length)];
                sum += mine;
                count += size;
            }

            return sum / count;
        });
    }
}
