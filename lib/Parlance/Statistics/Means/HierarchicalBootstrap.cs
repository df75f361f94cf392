namespace Parlance.Statistics;

/// <summary>The mean of all values by drawing clusters and, in each drawn, its items anew. Clusters of one value each make the usual bootstrap of a mean.</summary>
/// <remarks>
/// Davison and Hinkley, "Bootstrap Methods and their Application" (1997), section 3.8. Drawing the items too adds their spread a second time, since the clusters' means already hold it,
/// so the interval is wider than that of <see cref="ClusterBootstrap"/>: by little for many items a cluster, by √2 where clusters are no more alike within than between.
/// Percentile only: which jackknife BCa would need is an open question.
/// </remarks>
public static class HierarchicalBootstrap
{
    /// <summary>The mean, every value weighing alike, and its percentile interval, in the unit of the values. Throws for fewer than two clusters, an empty one, a value not finite, or no resamples.</summary>
    public static Estimate Mean(IReadOnlyList<IReadOnlyList<double>> clusters, double confidence = 0.95, int resamples = 10_000, int seed = 1) =>
        new(clusters.Sum(cluster => cluster.Sum()) / clusters.Sum(cluster => cluster.Count), BootstrapEnds.Percentile(Replicates(clusters, resamples, seed), confidence));

    /// <summary>The mean of each resample, in the order drawn. Throws as <see cref="Mean"/> does.</summary>
    public static double[] Replicates(IReadOnlyList<IReadOnlyList<double>> clusters, int resamples = 10_000, int seed = 1)
    {
        Grouped.Demand(clusters);
        double[][] all = [.. clusters.Select(cluster => cluster.ToArray())];
        return Resampling.Replicates(resamples, seed, () => (ref SplitMix random) =>
        {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < all.Length; ++i)
            {
                double[] drawn = all[random.Next(all.Length)];
                sum += Resampling.Sum(drawn, ref random);
                count += drawn.Length;
            }

            return sum / count;
        });
    }
}
