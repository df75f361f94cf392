using MathNet.Numerics.RootFinding;

namespace Parlance.Statistics;

/// <summary>How many standard errors from nothing an effect must lie for a z test to find it.</summary>
internal static class Noncentrality
{
    /// <summary>The probability that a z test rejects when the statistic has a given mean, both tails counted when it is two-sided.</summary>
    public static double Power(double distance, double significance, bool twoSided)
    {
        double critical = Critical(significance, twoSided);
        return Tails.NormalAbove(critical - distance) + (twoSided ? Tails.NormalAbove(critical + distance) : 0);
    }

    /// <summary>The mean of the statistic for which the test has a given power.</summary>
    public static double For(double power, double significance, bool twoSided)
    {
        Demand(power, significance);
        return twoSided ? Brent.FindRoot(distance => Power(distance, significance, true) - power, 0, 50, 1e-14, 200) : Critical(significance, false) - Critical(power, false);
    }

    /// <summary>The z beyond which a test rejects.</summary>
    public static double Critical(double significance, bool twoSided)
    {
        Require.Confidence(significance);
        return -MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, twoSided ? significance / 2 : significance);
    }

    /// <summary>Throws unless the power lies above the significance, which a test without any effect has already.</summary>
    public static void Demand(double power, double significance)
    {
        Require.Confidence(significance);
        if (!(power > significance && power < 1)) throw new ArgumentOutOfRangeException(nameof(power), power, "A power lies between the significance and 1, both excluded.");
    }

    public static void DemandRate(double rate, string name)
    {
        if (!(rate >= 0 && rate <= 1)) throw new ArgumentOutOfRangeException(name, rate, "A rate lies in [0, 1].");
    }

    public static void DemandCount(double count, string name)
    {
        if (!(count > 0 && double.IsFinite(count))) throw new ArgumentOutOfRangeException(name, count, "A number above 0 is needed.");
    }
}
