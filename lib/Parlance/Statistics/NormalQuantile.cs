using MathNet.Numerics.Distributions;

namespace Parlance.Statistics;

/// <summary>What the intervals of a proportion share: the quantile of the normal distribution and the demand for trials.</summary>
internal static class NormalQuantile
{
    /// <summary>The z that a standard normal value stays within, to both sides. Throws for a confidence outside ]0, 1[.</summary>
    public static double TwoSided(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1, both excluded.");
        return Normal.InvCDF(0, 1, (1 + confidence) / 2);
    }

    public static void RequireTrials(Proportion proportion)
    {
        if (proportion.Trials == 0)
            throw new ArgumentException("No trials, so no interval.", nameof(proportion));
    }
}
