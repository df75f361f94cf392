using MathNet.Numerics;

namespace Parlance.Statistics;

/// <summary>Cohen's d without its bias, which makes effects of few values too large. Without spread it is infinite or NaN, as d is.</summary>
/// <remarks>
/// J d with J = Γ(ν/2) / (√(ν/2) Γ((ν-1)/2)), about 1 - 3/(4ν-1), ν degrees of freedom: Hedges, "Distribution Theory for Glass's Estimator
/// of Effect Size and Related Estimators", Journal of Educational Statistics 6 (1981), 107-128, doi:10.3102/10769986006002107. The ends are those of d times J.
/// </remarks>
public static class HedgesG
{
    /// <summary>The effect of the first mean over the second with its interval. Throws for fewer than two values a group or one not finite.</summary>
    /// <param name="exact">Whether J is computed by the gamma function, or by its approximation.</param>
    /// <param name="pooled">As of <see cref="CohensD"/>.</param>
    public static Estimate Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95, bool exact = true, bool pooled = true)
    {
        StandardizedDifference one = pooled ? StandardizedDifference.Pooled(first, second) : StandardizedDifference.Averaged(first, second);
        Interval ends = one.Limits(confidence);
        if (!(one.Spread > 0)) return new(one.Value, ends);
        double j = exact ? Correction(one.Freedom) : ApproximateCorrection(one.Freedom);
        return new(j * one.Value, new(j * ends.Lower, j * ends.Upper));
    }

    /// <summary>The factor J that takes the bias away. Throws unless there is more than one degree of freedom, as with one there is none.</summary>
    public static double Correction(double freedom)
    {
        Demand(freedom);
        double x = (freedom - 1) / 2;
        if (x < 500) return Math.Exp(SpecialFunctions.GammaLn(x + 0.5) - SpecialFunctions.GammaLn(x)) / Math.Sqrt(x + 0.5);

        // The difference of two large logarithms would lose digits; this series does not.
        double y = 1 / x, series = 1 - y * (1.0 / 8 - y * (1.0 / 128 + y * (5.0 / 1024 - y * (21.0 / 32768))));
        return Math.Sqrt(x / (x + 0.5)) * series;
    }

    /// <summary>The approximation 1 - 3/(4ν-1), good to 0.01 from three degrees of freedom on. Throws unless there is more than one.</summary>
    public static double ApproximateCorrection(double freedom)
    {
        Demand(freedom);
        return 1 - 3 / (4 * freedom - 1);
    }

    private static void Demand(double freedom)
    {
        if (!(freedom > 1 && double.IsFinite(freedom))) throw new ArgumentOutOfRangeException(nameof(freedom), freedom, "More than one degree of freedom is needed.");
    }
}
