namespace Parlance.Statistics;

/// <summary>Whether values are normal with any mean and spread, heeding the tails; the statistic A² is small where they are. When all values are equal the result is NaN.</summary>
/// <remarks>
/// A² = -n - (1/n) Σ (2i-1) (ln Φ(zᵢ) + ln(1-Φ(zₙ₊₁₋ᵢ))), zᵢ being the sorted values less their mean over their standard deviation; the p-value is that of
/// (1 + 0.75/n + 2.25/n²) A² by fitted curves: Stephens, in "Goodness-of-Fit Techniques" (1986), table 4.9. The curves hold to about two digits.
/// </remarks>
public static class AndersonDarling
{
    /// <summary>The test. Throws for fewer than eight values, for which there is no p-value, or one that is not finite.</summary>
    public static TestResult Of(IReadOnlyList<double> values)
    {
        Require.AtLeast(values, 8);
        SampleMoments sample = SampleMoments.Of(values);
        if (sample.Variance == 0) return new(double.NaN, double.NaN);
        double[] z = [.. values.Order().Select(one => (one - sample.Mean) / Math.Sqrt(sample.Variance))];
        int n = z.Length;
        double sum = 0;
        for (int i = 0; i < n; ++i)
            sum += (2 * i + 1) * (Math.Log(Tails.NormalAbove(-z[i])) + Math.Log(Tails.NormalAbove(z[n - 1 - i])));
        double statistic = -n - sum / n;
        return new(statistic, PValue((1 + 0.75 / n + 2.25 / ((double)n * n)) * statistic));
    }

    private static double PValue(double a) => a switch
    {
        < 0.2 => 1 - Math.Exp(-13.436 + 101.14 * a - 223.73 * a * a),
        < 0.34 => 1 - Math.Exp(-8.318 + 42.796 * a - 59.938 * a * a),
        < 0.6 => Math.Exp(0.9177 - 4.279 * a - 1.38 * a * a),
        < 10 => Math.Exp(1.2937 - 5.709 * a + 0.0186 * a * a),

        // Further out the curve would turn upwards.
        _ => 3.7e-24,
    };
}
