using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace Parlance.Statistics;

/// <summary>Upper tails without the cancellation of 1 - CDF, and the quantiles that need more digits than MathNet's own.</summary>
internal static class Tails
{
    public static double NormalAbove(double z) => SpecialFunctions.Erfc(z / Constants.Sqrt2) / 2;

    public static double NormalTail(double z, Alternative alternative) => alternative switch
    {
        Alternative.Less => NormalAbove(-z),
        Alternative.Greater => NormalAbove(z),
        _ => 2 * NormalAbove(Math.Abs(z)),
    };

    /// <summary>The tail of a count or rank sum by the normal distribution, half a step nearer to the centre but never past it. A sum without spread gives 1.</summary>
    public static double RankSumTail(double fromCentre, double deviation, bool continuity, Alternative alternative)
    {
        if (deviation == 0) return 1;
        double step = !continuity ? 0 : alternative switch
        {
            Alternative.Less => -0.5,
            Alternative.Greater => 0.5,
            _ => Math.Sign(fromCentre) * Math.Min(0.5, Math.Abs(fromCentre)),
        };
        return NormalTail((fromCentre - step) / deviation, alternative);
    }

    public static double StudentTAbove(double t, double freedom)
    {
        double half = SpecialFunctions.BetaRegularized(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2;
        return t >= 0 ? half : 1 - half;
    }

    public static double ChiSquaredAbove(double x, double freedom) => SpecialFunctions.GammaUpperRegularized(freedom / 2, x / 2);

    public static double FAbove(double f, double freedom, double freedomBelow) =>
        double.IsPositiveInfinity(f) ? 0 : SpecialFunctions.BetaRegularized(freedomBelow / 2, freedom / 2, freedomBelow / (freedomBelow + freedom * f));

    /// <summary>The F that is exceeded with a given probability. MathNet's own looks no further than 1000.</summary>
    public static double FExceeded(double probability, double freedom, double freedomBelow)
    {
        double share = Share(probability, freedomBelow / 2, freedom / 2);
        return freedomBelow * (1 - share) / (freedom * share);
    }

    /// <summary>The t that a value stays within to both sides. MathNet's own is good to 1e-8 only and looks no further than 800.</summary>
    public static double StudentTWithin(double confidence, double freedom)
    {
        double share = Share(1 - confidence, freedom / 2, 0.5), t = Math.Sqrt(freedom * (1 - share) / share);
        for (int step = 0; step < 2; ++step)
            t += (StudentTAbove(t, freedom) - (1 - confidence) / 2) / StudentT.PDF(0, 1, freedom, t);
        return t;
    }

    private static double Share(double probability, double a, double b) =>
        Brent.FindRoot(x => SpecialFunctions.BetaRegularized(a, b, x) - probability, 0, 1, 1e-15, 200);
}
