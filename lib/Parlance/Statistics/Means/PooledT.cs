namespace Parlance.Statistics;

/// <summary>The difference of two means of normal values whose groups have the same spread. Wrong where they do not and the groups differ in size; when neither spreads the interval has no width.</summary>
/// <remarks>
/// (x̄₁-x̄₂) ± t s √(1/n₁+1/n₂), s² = ((n₁-1)s₁²+(n₂-1)s₂²)/(n₁+n₂-2), as many degrees of freedom: Fisher, "Applications of Student's distribution",
/// Metron 5 (1925), 90-104. Mostly one asks <see cref="WelchT"/> instead.
/// </remarks>
public static class PooledT
{
    /// <summary>The first mean minus the second, and its interval. Throws for fewer than two values in a group or one that is not finite.</summary>
    public static Estimate Difference(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        (double difference, double error, int freedom) = Parts(first, second);
        return StudentTest.Around(difference, error, freedom, confidence);
    }

    /// <summary>Whether the means are equal. The statistic is infinite where groups without spread differ and 0, with p-value 1, where they do not; throws as <see cref="Difference"/> does.</summary>
    public static TestResult Test(IReadOnlyList<double> first, IReadOnlyList<double> second, Alternative alternative = Alternative.TwoSided)
    {
        (double difference, double error, int freedom) = Parts(first, second);
        return StudentTest.Of(difference, error, freedom, alternative);
    }

    private static (double Difference, double Error, int Freedom) Parts(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        SampleMoments one = SampleMoments.Of(first), other = SampleMoments.Of(second);
        int freedom = one.Count + other.Count - 2;
        double pooled = ((one.Count - 1) * one.Variance + (other.Count - 1) * other.Variance) / freedom;
        return (one.Mean - other.Mean, Math.Sqrt(pooled * (1.0 / one.Count + 1.0 / other.Count)), freedom);
    }
}
