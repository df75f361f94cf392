namespace Parlance.Statistics;

/// <summary>The difference of two means of normal values, each group with its own spread. The first choice for two groups; when neither spreads the interval has no width.</summary>
/// <remarks>
/// (x̄₁-x̄₂) ± t √(s₁²/n₁+s₂²/n₂), degrees of freedom (v₁+v₂)²/(v₁²/(n₁-1)+v₂²/(n₂-1)) with v = s²/n: Welch, Biometrika 34 (1947), 28-35,
/// doi:10.1093/biomet/34.1-2.28. Where the spreads are equal it loses next to nothing: Delacre, Lakens and Leys,
/// International Review of Social Psychology 30 (2017), 92-101, doi:10.5334/irsp.82.
/// </remarks>
public static class WelchT
{
    /// <summary>The first mean minus the second, and its interval. Throws for fewer than two values in a group or one that is not finite.</summary>
    public static Estimate Difference(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        (double difference, double error, double freedom) = Parts(first, second);
        return StudentTest.Around(difference, error, freedom, confidence);
    }

    /// <summary>Whether the means are equal. The statistic is infinite where groups without spread differ and 0, with p-value 1, where they do not; throws as <see cref="Difference"/> does.</summary>
    public static TestResult Test(IReadOnlyList<double> first, IReadOnlyList<double> second, Alternative alternative = Alternative.TwoSided)
    {
        (double difference, double error, double freedom) = Parts(first, second);
        return StudentTest.Of(difference, error, freedom, alternative);
    }

    private static (double Difference, double Error, double Freedom) Parts(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        SampleMoments one = SampleMoments.Of(first), other = SampleMoments.Of(second);
        return (one.Mean - other.Mean, Math.Sqrt(one.OfMean + other.OfMean), StudentTest.WelchFreedom(one.OfMean, one.Count - 1, other.OfMean, other.Count - 1));
    }
}
