namespace Parlance.Statistics;

/// <summary>By what factor clusters widen the variance of a mean over that of as many independent values. 1 for clusters of one value, below 1 where values of a cluster differ more than by chance.</summary>
/// <remarks>
/// 1 + (m-1)ρ, with m = Σn²/N for clusters of different sizes: Kish, "Survey Sampling" (1965), sections 5.4 and 8.2.
/// </remarks>
public static class DesignEffect
{
    /// <summary>The factor for values in clusters. NaN when all values are equal; throws as <see cref="IntraclassCorrelation"/> does.</summary>
    public static double Of(IReadOnlyList<IReadOnlyList<double>> clusters)
    {
        double correlation = IntraclassCorrelation.Of(clusters).Value, n = clusters.Sum(cluster => cluster.Count);
        return Of(correlation, clusters.Sum(cluster => (double)cluster.Count * cluster.Count) / n);
    }

    /// <summary>The factor for a known correlation and a mean size of the clusters. Throws for a size below 1 or a correlation outside [-1, 1].</summary>
    public static double Of(double correlation, double size)
    {
        if (!(size >= 1 && double.IsFinite(size))) throw new ArgumentOutOfRangeException(nameof(size), size, "A cluster has one value at least.");
        if (correlation is < -1 or > 1) throw new ArgumentOutOfRangeException(nameof(correlation), correlation, "A correlation lies in [-1, 1].");
        return 1 + (size - 1) * correlation;
    }
}
