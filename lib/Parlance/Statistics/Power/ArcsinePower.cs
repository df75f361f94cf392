namespace Parlance.Statistics;

/// <summary>How large samples must be to tell two rates of different problems apart, by Cohen's h. Equal rates give the significance as power and no sample that is large enough.</summary>
/// <remarks>
/// h = 2 asin √p₁ - 2 asin √p₂ has standard error √(1/n₁ + 1/n₂) whatever the rates: Cohen, "Statistical Power Analysis for the Behavioral
/// Sciences", 2nd ed. (1988), chapter 6. Both tails count in a two-sided test. Trials are those of the first group; the second has <c>ratio</c> times as many.
/// </remarks>
public static class ArcsinePower
{
    /// <summary>The probability that a test finds the difference of two rates. Throws for a rate outside [0, 1], no trials or a significance outside ]0, 1[.</summary>
    public static double Of(double first, double second, double trials, double ratio = 1, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.DemandCount(trials, nameof(trials));
        Noncentrality.DemandCount(ratio, nameof(ratio));
        return Noncentrality.Power(Math.Abs(H(first, second)) * Math.Sqrt(trials * ratio / (1 + ratio)), significance, twoSided);
    }

    /// <summary>The trials of the first group for a given power; round up. Infinite for equal rates; throws for a power not above the significance.</summary>
    public static double Trials(double first, double second, double power = 0.8, double ratio = 1, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.DemandCount(ratio, nameof(ratio));
        return Math.Pow(Noncentrality.For(power, significance, twoSided) / H(first, second), 2) * (1 + ratio) / ratio;
    }

    /// <summary>How far above a baseline a rate must be to be found with a given power. NaN where even a rate of 1 would not be.</summary>
    public static double DetectableDifference(double baseline, double trials, double power = 0.8, double ratio = 1, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.DemandRate(baseline, nameof(baseline));
        Noncentrality.DemandCount(trials, nameof(trials));
        Noncentrality.DemandCount(ratio, nameof(ratio));
        double h = Noncentrality.For(power, significance, twoSided) * Math.Sqrt((1 + ratio) / (trials * ratio));
        double angle = Math.Asin(Math.Sqrt(baseline)) + h / 2;
        return angle > Math.PI / 2 ? double.NaN : Math.Pow(Math.Sin(angle), 2) - baseline;
    }

    private static double H(double first, double second)
    {
        Noncentrality.DemandRate(first, nameof(first));
        Noncentrality.DemandRate(second, nameof(second));
        return 2 * (Math.Asin(Math.Sqrt(first)) - Math.Asin(Math.Sqrt(second)));
    }
}
