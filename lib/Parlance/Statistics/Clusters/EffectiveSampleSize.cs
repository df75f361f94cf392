namespace Parlance.Statistics;

/// <summary>How many independent values would tell as much about the mean as the clustered ones. More than there are where values of a cluster differ more than by chance.</summary>
/// <remarks>N over the design effect: Kish, "Survey Sampling" (1965), section 8.2.</remarks>
public static class EffectiveSampleSize
{
    /// <summary>The number, not rounded. NaN when all values are equal, infinite where the design effect is not above 0; throws as <see cref="IntraclassCorrelation"/> does.</summary>
    public static double Of(IReadOnlyList<IReadOnlyList<double>> clusters)
    {
        double effect = DesignEffect.Of(clusters);
        return effect <= 0 ? double.PositiveInfinity : clusters.Sum(cluster => cluster.Count) / effect;
    }
}
