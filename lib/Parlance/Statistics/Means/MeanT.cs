namespace Parlance.Statistics;

/// <summary>The mean of normal values whose spread is not known: Student's t. For paired data give the differences; when all values are equal the interval has no width.</summary>
/// <remarks>
/// x̄ ± t s/√n with n-1 degrees of freedom, in the unit of the values: Student, Biometrika 6 (1908), 1-25, doi:10.1093/biomet/6.1.1.
/// Values that are not normal matter little once there are some thirty of them, unless they are very skewed.
/// </remarks>
public static class MeanT
{
    /// <summary>The mean and its interval. Throws for fewer than two values or one that is not finite.</summary>
    public static Estimate Of(IReadOnlyList<double> values, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        SampleMoments sample = SampleMoments.Of(values);
        return StudentTest.Around(sample.Mean, Math.Sqrt(sample.OfMean), sample.Count - 1, confidence);
    }

    /// <summary>Whether the mean is a given one. The statistic is infinite where equal values contradict it and 0, with p-value 1, where they agree; throws as <see cref="Of"/> does.</summary>
    public static TestResult Test(IReadOnlyList<double> values, double mean = 0, Alternative alternative = Alternative.TwoSided)
    {
        Require.Finite(mean);
        SampleMoments sample = SampleMoments.Of(values);
        return StudentTest.Of(sample.Mean - mean, Math.Sqrt(sample.OfMean), sample.Count - 1, alternative);
    }
}
