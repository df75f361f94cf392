using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Whether two means differ by no more than a margin: two one-sided t tests. Data without spread give infinite statistics.</summary>
/// <remarks>Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987), 657-680, doi:10.1007/BF01068419; degrees of freedom of unequal spreads: Welch, Biometrika 34 (1947), 28-35, doi:10.1093/biomet/34.1-2.28.</remarks>
public static class EquivalentMeans
{
    /// <summary>Whether the mean of paired differences lies between two margins, in the unit of the values. Throws for fewer than two differences, one not finite, or margins out of order.</summary>
    public static EquivalenceResult Paired(IReadOnlyList<double> differences, double lower, double upper)
    {
        EquivalenceResult.RequireMargins(lower, upper);
        (double mean, double variance) = Moments(differences, nameof(differences));
        double error = Math.Sqrt(variance / differences.Count);
        return EquivalenceResult.Of((mean - lower) / error, (mean - upper) / error, differences.Count - 1);
    }

    /// <summary>Whether the first mean minus the second lies between two margins, the spreads being unequal. Throws for fewer than two values in a group, one not finite, or margins out of order.</summary>
    public static EquivalenceResult Welch(IReadOnlyList<double> first, IReadOnlyList<double> second, double lower, double upper)
    {
        EquivalenceResult.RequireMargins(lower, upper);
        (double mean, double variance) = Moments(first, nameof(first));
        (double otherMean, double otherVariance) = Moments(second, nameof(second));
        double one = variance / first.Count, other = otherVariance / second.Count, error = Math.Sqrt(one + other);
        double freedom = error == 0 ? 1 : (one + other) * (one + other) / (one * one / (first.Count - 1) + other * other / (second.Count - 1));
        return EquivalenceResult.Of((mean - otherMean - lower) / error, (mean - otherMean - upper) / error, freedom);
    }

    /// <summary>Whether the first mean minus the second lies between two margins, both groups having the same spread. Throws as <see cref="Welch"/> does.</summary>
    public static EquivalenceResult Pooled(IReadOnlyList<double> first, IReadOnlyList<double> second, double lower, double upper)
    {
        EquivalenceResult.RequireMargins(lower, upper);
        (double mean, double variance) = Moments(first, nameof(first));
        (double otherMean, double otherVariance) = Moments(second, nameof(second));
        int freedom = first.Count + second.Count - 2;
        double pooled = ((first.Count - 1) * variance + (second.Count - 1) * otherVariance) / freedom;
        double error = Math.Sqrt(pooled * (1.0 / first.Count + 1.0 / second.Count));
        return EquivalenceResult.Of((mean - otherMean - lower) / error, (mean - otherMean - upper) / error, freedom);
    }

    private static (double Mean, double Variance) Moments(IReadOnlyList<double> values, string name)
    {
        Require.AtLeast(values, 2, name);
        Require.Finite(values, name);
        return values.All(one => one == values[0]) ? (values[0], 0) : values.MeanVariance();
    }
}
