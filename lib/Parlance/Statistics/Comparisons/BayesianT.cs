using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>How probable it is that the mean of paired differences lies above, within or below a region of practical equivalence. When all differences are equal the mean is known, and so is where it lies.</summary>
/// <remarks>
/// With the uninformative prior the mean is t-distributed with n-1 degrees of freedom about the sample mean with scale
/// √((1/n + ρ/(1-ρ)) s²). The correlation ρ is 0 for separate problems and the share of test data for repeated cross-validation:
/// Corani and Benavoli, Machine Learning 100 (2015), 285-304, doi:10.1007/s10994-015-5486-z.
/// </remarks>
public static class BayesianT
{
    /// <summary>The comparison of differences first minus second, means of size up to <paramref name="region"/> being equivalent. Throws for fewer than two, one not finite, a negative region or a correlation outside [0, 1[.</summary>
    public static PracticalComparison Of(IReadOnlyList<double> differences, double region, double correlation = 0)
    {
        Require.Finite(region);
        ArgumentOutOfRangeException.ThrowIfNegative(region);
        (double mean, double scale) = Posterior(differences, correlation);
        if (scale == 0) return mean > region ? new(1, 0, 0) : mean < -region ? new(0, 0, 1) : new(0, 1, 0);
        double above = Tails.StudentTAbove((region - mean) / scale, differences.Count - 1), below = Tails.StudentTAbove((region + mean) / scale, differences.Count - 1);
        return new(above, Math.Max(0, 1 - above - below), below);
    }

    /// <summary>The mean difference and the central range it lies in with a given probability. Of no width when all differences are equal; throws as <see cref="Of"/> does.</summary>
    public static Estimate Mean(IReadOnlyList<double> differences, double correlation = 0, double probability = 0.95)
    {
        Require.Confidence(probability);
        (double mean, double scale) = Posterior(differences, correlation);
        double half = scale * Tails.StudentTWithin(probability, differences.Count - 1);
        return new(mean, new(mean - half, mean + half));
    }

    private static (double Mean, double Scale) Posterior(IReadOnlyList<double> differences, double correlation)
    {
        Require.AtLeast(differences, 2);
        Require.Finite(differences);
        if (!(correlation >= 0 && correlation < 1)) throw new ArgumentOutOfRangeException(nameof(correlation), correlation, "A correlation of repeated runs lies in [0, 1[.");
        (double mean, double variance) = differences.MeanVariance();
        return (mean, differences.All(one => one == differences[0]) ? 0 : Math.Sqrt((1.0 / differences.Count + correlation / (1 - correlation)) * variance));
    }
}
