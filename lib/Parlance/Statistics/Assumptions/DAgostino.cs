namespace Parlance.Statistics;

/// <summary>Whether values are normal, by their skewness and kurtosis together; it says how they depart. When all values are equal the result is NaN.</summary>
/// <remarks>
/// K² = z₁² + z₂², χ² with 2 degrees of freedom: D'Agostino and Pearson, Biometrika 60 (1973), 613-622, doi:10.1093/biomet/60.3.613; z₁ after D'Agostino,
/// Biometrika 57 (1970), 679-681, doi:10.1093/biomet/57.3.679; z₂ after Anscombe and Glynn, Biometrika 70 (1983), 227-234, doi:10.1093/biomet/70.1.227.
/// </remarks>
public static class DAgostino
{
    /// <summary>The test. Throws for fewer than eight values, for which the approximation fails, or one that is not finite.</summary>
    public static TestResult Of(IReadOnlyList<double> values)
    {
        (double skewness, double kurtosis) = Scores(values);
        double statistic = skewness * skewness + kurtosis * kurtosis;
        return new(statistic, Math.Exp(-statistic / 2));
    }

    /// <summary>How many standard deviations the skewness and the kurtosis lie from those of normal values: above 0 for a tail to the right and for heavy tails. NaN when all values are equal; throws as <see cref="Of"/> does.</summary>
    public static (double Skewness, double Kurtosis) Scores(IReadOnlyList<double> values)
    {
        Require.AtLeast(values, 8);
        Require.Finite(values);
        if (values.All(one => one == values[0])) return (double.NaN, double.NaN);

        // Less the first, so that the mean of values far from zero keeps its digits.
        double n = values.Count, mean = values.Average(one => one - values[0]), second = Moment(2), skewness = Moment(3) / Math.Pow(second, 1.5), kurtosis = Moment(4) / (second * second);
        return (SkewnessScore(skewness, n), KurtosisScore(kurtosis, n));

        double Moment(int power) => values.Average(one => Math.Pow(one - values[0] - mean, power));
    }

    private static double SkewnessScore(double skewness, double n)
    {
        double y = skewness * Math.Sqrt((n + 1) * (n + 3) / (6 * (n - 2)));
        double tails = 3 * (n * n + 27 * n - 70) * (n + 1) * (n + 3) / ((n - 2) * (n + 5) * (n + 7) * (n + 9));
        double squared = Math.Sqrt(2 * (tails - 1)) - 1;
        return Math.Asinh(y / Math.Sqrt(2 / (squared - 1))) / Math.Sqrt(Math.Log(squared) / 2);
    }

    private static double KurtosisScore(double kurtosis, double n)
    {
        double deviation = Math.Sqrt(24 * n * (n - 2) * (n - 3) / ((n + 1) * (n + 1) * (n + 3) * (n + 5)));
        double x = (kurtosis - 3 * (n - 1) / (n + 1)) / deviation;
        double skew = 6 * (n * n - 5 * n + 2) / ((n + 7) * (n + 9)) * Math.Sqrt(6 * (n + 3) * (n + 5) / (n * (n - 2) * (n - 3)));
        double a = 6 + 8 / skew * (2 / skew + Math.Sqrt(1 + 4 / (skew * skew)));
        double root = Math.Cbrt((1 - 2 / a) / (1 + x * Math.Sqrt(2 / (a - 4))));
        return (1 - 2 / (9 * a) - root) / Math.Sqrt(2 / (9 * a));
    }
}
