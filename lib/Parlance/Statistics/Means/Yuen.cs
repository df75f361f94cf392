namespace Parlance.Statistics;

/// <summary>The difference of two trimmed means, each group with its own spread: Welch's test for data with outliers. A share of 0 gives Welch's test itself.</summary>
/// <remarks>
/// SE² = Σ q/(h(h-1)) over the groups, q being the winsorised sum of squares and h how many values stay; degrees of freedom as Welch's, with h in place of n:
/// Yuen, Biometrika 61 (1974), 165-170, doi:10.1093/biomet/61.1.165.
/// </remarks>
public static class Yuen
{
    /// <summary>The first trimmed mean minus the second, and its interval. Of no width when neither group spreads; throws as <see cref="TrimmedMean"/> does.</summary>
    public static Estimate Difference(IReadOnlyList<double> first, IReadOnlyList<double> second, double share = 0.2, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        (double difference, double error, double freedom) = Parts(first, second, share);
        return StudentTest.Around(difference, error, freedom, confidence);
    }

    /// <summary>Whether the trimmed means are equal. The statistic is infinite where groups without spread differ and 0, with p-value 1, where they do not; throws as <see cref="TrimmedMean"/> does.</summary>
    public static TestResult Test(IReadOnlyList<double> first, IReadOnlyList<double> second, double share = 0.2, Alternative alternative = Alternative.TwoSided)
    {
        (double difference, double error, double freedom) = Parts(first, second, share);
        return StudentTest.Of(difference, error, freedom, alternative);
    }

    private static (double Difference, double Error, double Freedom) Parts(IReadOnlyList<double> first, IReadOnlyList<double> second, double share)
    {
        (double mean, double squares, int left) = TrimmedMean.Parts(first, share);
        (double otherMean, double otherSquares, int otherLeft) = TrimmedMean.Parts(second, share);
        double one = squares / left / (left - 1), other = otherSquares / otherLeft / (otherLeft - 1);
        return (mean - otherMean, Math.Sqrt(one + other), StudentTest.WelchFreedom(one, left - 1, other, otherLeft - 1));
    }
}
