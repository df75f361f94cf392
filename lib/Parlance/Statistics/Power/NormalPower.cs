using MathNet.Numerics.RootFinding;

namespace Parlance.Statistics;

/// <summary>How large samples must be to tell two rates of different problems apart, by the z test with a pooled variance. Equal rates give half the significance as power (all of it one-sided) and no sample that is large enough.</summary>
/// <remarks>
/// Power Φ((√n |p₁-p₂| - z √(2p̄(1-p̄))) / √(p₁(1-p₁) + p₂(1-p₂))), n in each group: Fleiss, "Statistical Methods for Rates and Proportions",
/// 2nd ed. (1981), section 3.2. The tail of the wrong direction does not count.
/// </remarks>
public static class NormalPower
{
    /// <summary>The probability that a test finds the difference of two rates. Throws for a rate outside [0, 1], no trials or a significance outside ]0, 1[.</summary>
    public static double Of(double first, double second, double trials, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.DemandCount(trials, nameof(trials));
        (double pooled, double apart) = Deviations(first, second);
        double room = Math.Sqrt(trials) * Math.Abs(first - second) - Noncentrality.Critical(significance, twoSided) * pooled;
        return apart == 0 ? (room > 0 ? 1 : 0) : Tails.NormalAbove(-room / apart);
    }

    /// <summary>The trials of each group for a given power; round up. Infinite for equal rates; throws for a power not above the significance.</summary>
    public static double Trials(double first, double second, double power = 0.8, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.Demand(power, significance);
        (double pooled, double apart) = Deviations(first, second);
        double wanted = Noncentrality.Critical(significance, twoSided) * pooled - Noncentrality.Critical(power, false) * apart;
        return first == second ? double.PositiveInfinity : Math.Pow(wanted / (first - second), 2);
    }

    /// <summary>How far above a baseline a rate must be to be found with a given power. NaN where even a rate of 1 would not be.</summary>
    public static double DetectableDifference(double baseline, double trials, double power = 0.8, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.Demand(power, significance);
        Noncentrality.DemandRate(baseline, nameof(baseline));
        return Brent.TryFindRoot(difference => Of(baseline, baseline + difference, trials, significance, twoSided) - power, 0, 1 - baseline, 1e-15, 200, out double root) ? root : double.NaN;
    }

    private static (double Pooled, double Apart) Deviations(double first, double second)
    {
        Noncentrality.DemandRate(first, nameof(first));
        Noncentrality.DemandRate(second, nameof(second));
        double mean = (first + second) / 2;
        return (Math.Sqrt(2 * mean * (1 - mean)), Math.Sqrt(first * (1 - first) + second * (1 - second)));
    }
}
