using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace Parlance.Statistics;

/// <summary>The distribution of a t statistic when there is an effect: (Z + δ) / √(χ²/ν). With δ = 0 it is Student's.</summary>
/// <remarks>
/// P(T ≤ t) = E[Φ(t √(χ²/ν) - δ)], integrated over ln √(χ²/ν): Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions",
/// vol. 2, 2nd ed. (1995), chapter 31. MathNet has Student's only.
/// </remarks>
public static class NoncentralT
{
    /// <summary>The probability of a value up to <paramref name="t"/>. Throws for degrees of freedom that are not above 0, or anything not finite.</summary>
    public static double Below(double t, double freedom, double noncentrality)
    {
        Require.Finite(t);
        Require.Finite(noncentrality);
        Noncentrality.DemandCount(freedom, nameof(freedom));
        double reach = Math.Sqrt(40 / freedom), low = -(reach + 40 / freedom);
        double steepness = Math.Max(Math.Max(1, Math.Sqrt(2 * freedom)), Math.Max(Math.Abs(t), Math.Abs(noncentrality)));
        int panels = (int)Math.Ceiling((reach - low) * steepness / 2.5);
        double width = (reach - low) / panels, sum = 0, all = 0;
        for (int i = 0; i < panels; ++i)
        {
            var rule = new GaussLegendreRule(low + i * width, low + (i + 1) * width, 32);
            for (int j = 0; j < rule.Order; ++j)
            {
                // The density's own factor is left out and divided by afterwards: it would lose digits.
                // And (s² - 1)/2 is written as s sinh u, as MathNet's Expm1 loses digits.
                double u = rule.GetAbscissa(j), s = Math.Exp(u), weight = rule.GetWeight(j) * Math.Exp(freedom * (u - s * Math.Sinh(u)));
                all += weight;
                sum += weight * Tails.NormalAbove(noncentrality - t * s);
            }
        }

        return Math.Min(1, sum / all);
    }

    /// <summary>All δ under which <paramref name="t"/> would lie between the quantiles that leave half of the rest to either side. Throws for a confidence outside ]0, 1[ and as <see cref="Below"/> does.</summary>
    public static Interval Limits(double t, double freedom, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        return new(Solve((1 + confidence) / 2), Solve((1 - confidence) / 2));

        double Solve(double below)
        {
            double low = t, high = t, step = 1;
            while (Below(t, freedom, low) < below) (low, step) = (low - step, step * 2);
            for (step = 1; Below(t, freedom, high) > below; step *= 2) high += step;
            Brent.TryFindRoot(noncentrality => Below(t, freedom, noncentrality) - below, low, high, 1e-14, 200, out double root);
            return root;
        }
    }
}
