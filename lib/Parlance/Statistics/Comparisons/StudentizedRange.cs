using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace Parlance.Statistics;

/// <summary>How far apart the greatest and the least of several standard normal values lie, the spread being known (infinitely many degrees of freedom). Good to 1e-13, absolutely.</summary>
/// <remarks>
/// P(Q ≤ q) = k ∫ φ(z) (Φ(z) - Φ(z-q))ᵏ⁻¹ dz: Hartley, Biometrika 32 (1942), 334-348, doi:10.1093/biomet/32.3-4.334.
/// Integrated over z in [-9, 9] by Gauss-Legendre of order 32 on each unit.
/// </remarks>
public static class StudentizedRange
{
    /// <summary>The probability that the range of <paramref name="groups"/> values exceeds <paramref name="range"/>. 1 at or below 0; throws for fewer than two groups or NaN.</summary>
    public static double Above(double range, int groups)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 2);
        if (double.IsNaN(range)) throw new ArgumentOutOfRangeException(nameof(range), range, "A range is a number.");
        if (range <= 0) return 1;
        double below = 0;
        for (int start = -9; start < 9; ++start)
            below += GaussLegendreRule.Integrate(z => Normal.PDF(0, 1, z) * Math.Pow(Between(z - range, z), groups - 1), start, start + 1, 32);
        return Math.Clamp(1 - groups * below, 0, 1);
    }

    /// <summary>The range that is exceeded with a given probability. Throws for one outside ]0, 1[ or fewer than two groups.</summary>
    public static double Exceeded(double probability, int groups)
    {
        Require.Confidence(probability);
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 2);
        return Brent.FindRoot(range => Above(range, groups) - probability, 0, 100, 1e-14, 200);
    }

    private static double Between(double low, double high) =>
        low > 0 ? Tails.NormalAbove(low) - Tails.NormalAbove(high) : SpecialFunctions.Erfc(-high / Constants.Sqrt2) / 2 - SpecialFunctions.Erfc(-low / Constants.Sqrt2) / 2;
}
