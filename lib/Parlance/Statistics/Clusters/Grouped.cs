using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>What the estimates over clusters share: their demands, and the mean squares of the one-way analysis of variance.</summary>
internal static class Grouped
{
    public static void Demand(IReadOnlyList<IReadOnlyList<double>> clusters)
    {
        Require.AtLeast(clusters, 2);
        foreach (IReadOnlyList<double> cluster in clusters)
        {
            Require.NotEmpty(cluster, nameof(clusters));
            Require.Finite(cluster, nameof(clusters));
        }
    }

    /// <summary>Mean squares between and within the clusters, and the size that stands for theirs: (N - Σn²/N) / (k-1). Throws when every cluster has one value.</summary>
    public static (double Between, double Within, double Size, int Values) MeanSquares(IReadOnlyList<IReadOnlyList<double>> clusters)
    {
        Demand(clusters);
        int n = clusters.Sum(cluster => cluster.Count), k = clusters.Count;
        if (n == k) throw new ArgumentException("Every cluster has one value, so that nothing tells the spread within them.", nameof(clusters));
        double mean = clusters.Sum(cluster => cluster.Sum()) / n;
        double between = clusters.Sum(cluster => cluster.Count * Math.Pow(cluster.Mean() - mean, 2)) / (k - 1);
        double within = clusters.Sum(cluster => cluster.All(one => one == cluster[0]) ? 0 : Squares(cluster)) / (n - k);
        return (between, within, (n - clusters.Sum(cluster => (double)cluster.Count * cluster.Count) / n) / (k - 1), n);
    }

    private static double Squares(IReadOnlyList<double> cluster)
    {
        double mean = cluster.Mean();
        return cluster.Sum(one => (one - mean) * (one - mean));
    }
}
