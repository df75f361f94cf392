namespace Parlance.Statistics;

/// <summary>The mean of all values when those of one cluster are alike, such as the completions of a problem or the problems of a domain. Clusters of one value each give the usual standard error.</summary>
/// <remarks>
/// SE = √(G/(G-1) Σ_g (Σ_{i∈g} (xᵢ - x̄))²) / N, interval by t with G-1 degrees of freedom: Liang and Zeger, Biometrika 73 (1986), 13-22,
/// doi:10.1093/biomet/73.1.13; Cameron and Miller, Journal of Human Resources 50 (2015), 317-372, doi:10.3368/jhr.50.2.317.
/// Where clusters nest, those of the outermost level allow for all levels within; with few (below about 30) the interval is somewhat narrow.
/// </remarks>
public static class ClusteredMean
{
    /// <summary>The mean, every value weighing alike, and its interval. Throws for fewer than two clusters, an empty one, or a value that is not finite.</summary>
    public static Estimate Of(IReadOnlyList<IReadOnlyList<double>> clusters, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        double error = StandardError(clusters), mean = Mean(clusters), half = error * Tails.StudentTWithin(confidence, clusters.Count - 1);
        return new(mean, new(mean - half, mean + half));
    }

    /// <summary>The standard error of that mean, in the unit of the values. 0 when all values are equal; throws as <see cref="Of"/> does.</summary>
    public static double StandardError(IReadOnlyList<IReadOnlyList<double>> clusters)
    {
        Grouped.Demand(clusters);
        double mean = Mean(clusters), count = clusters.Count;
        return Math.Sqrt(count / (count - 1) * clusters.Sum(cluster => Math.Pow(cluster.Sum(one => one - mean), 2))) / clusters.Sum(cluster => cluster.Count);
    }

    private static double Mean(IReadOnlyList<IReadOnlyList<double>> clusters) =>
        clusters.Sum(cluster => cluster.Sum()) / clusters.Sum(cluster => cluster.Count);
}
