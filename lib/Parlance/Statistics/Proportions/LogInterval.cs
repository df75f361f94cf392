namespace Parlance.Statistics;

/// <summary>A ratio whose logarithm is about normally distributed.</summary>
internal static class LogInterval
{
    public static Estimate Of(double ratio, double variance, double confidence)
    {
        double factor = Math.Exp(NormalQuantile.TwoSided(confidence) * Math.Sqrt(Math.Max(0, variance)));
        return new(ratio, double.IsFinite(variance) ? new(ratio / factor, ratio * factor) : new(0, double.PositiveInfinity));
    }
}
