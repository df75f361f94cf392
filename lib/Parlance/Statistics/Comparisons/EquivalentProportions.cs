namespace Parlance.Statistics;

/// <summary>Whether the rates of two models on different problems differ by no more than a margin: two one-sided z tests. Zero over zero gives a statistic of 0.</summary>
/// <remarks>
/// Statistic (p₁ - p₂ - δ) / √V. Wald: V = p₁(1-p₁)/n₁ + p₂(1-p₂)/n₂. Score: V of the rates that fit best among those δ apart,
/// times N/(N-1): Miettinen and Nurminen, Statistics in Medicine 4 (1985), 213-226, doi:10.1002/sim.4780040211.
/// </remarks>
public static class EquivalentProportions
{
    /// <summary>The test with the variance as observed, which is 0 where both rates are 0 or 1 and then rejects too easily. Throws without trials or for margins out of order or outside ]-1, 1[.</summary>
    public static EquivalenceResult Wald(Proportion first, Proportion second, double lower, double upper)
    {
        Demand(first, second, lower, upper);
        double apart = first.Rate - second.Rate, error = Math.Sqrt(first.Variance / first.Trials + second.Variance / second.Trials);
        return EquivalenceResult.Of((apart - lower) / error, (apart - upper) / error);
    }

    /// <summary>The test with the variance at each margin, to be preferred. Has a spread even where both rates are 0 or 1; throws as <see cref="Wald"/> does.</summary>
    public static EquivalenceResult Score(Proportion first, Proportion second, double lower, double upper)
    {
        Demand(first, second, lower, upper);
        return EquivalenceResult.Of(Statistic(lower), Statistic(upper));

        double Statistic(double margin) => (first.Rate - second.Rate - margin) / Math.Sqrt(Variance(first, second, margin));
    }

    /// <summary>The variance of the observed difference if the true one were a given one. Throws nothing: both must have trials.</summary>
    internal static double Variance(Proportion first, Proportion second, double apart)
    {
        (double one, double other) = Restricted(first, second, apart);
        double all = (double)first.Trials + second.Trials;
        return (one * (1 - one) / first.Trials + other * (1 - other) / second.Trials) * all / (all - 1);
    }

    /// <summary>The two rates, a given difference apart, under which the counts are most probable: the root of a cubic in the second rate.</summary>
    private static (double First, double Second) Restricted(Proportion first, Proportion second, double apart)
    {
        double n1 = first.Trials, n2 = second.Trials, x1 = first.Successes, x2 = second.Successes, cube = n1 + n2;
        double square = (n1 + 2 * n2) * apart - cube - x1 - x2, linear = (n2 * apart - cube - 2 * x2) * apart + x1 + x2, constant = x2 * apart * (1 - apart);
        double shift = square / (3 * cube), c = shift * shift * shift - linear * square / (6 * cube * cube) + constant / (2 * cube);
        double b = Math.CopySign(Math.Sqrt(Math.Max(0, shift * shift - linear / (3 * cube))), c);
        double angle = b == 0 ? 0 : (Math.PI + Math.Acos(Math.Clamp(c / (b * b * b), -1, 1))) / 3;
        double rate = Math.Clamp(2 * b * Math.Cos(angle) - shift, Math.Max(0, -apart), Math.Min(1, 1 - apart));
        return (rate + apart, rate);
    }

    private static void Demand(Proportion first, Proportion second, double lower, double upper)
    {
        EquivalenceResult.RequireMargins(lower, upper, 1);
        if (first.Trials == 0 || second.Trials == 0) throw new ArgumentException("No trials, so no comparison.", first.Trials == 0 ? nameof(first) : nameof(second));
    }
}
