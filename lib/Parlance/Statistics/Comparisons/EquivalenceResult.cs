using System.Runtime.CompilerServices;

namespace Parlance.Statistics;

/// <summary>The two one-sided tests of equivalence: that a difference lies above the lower and below the upper margin. Only when both reject is it shown to lie between.</summary>
/// <param name="AboveLower">The test whose hypothesis is "at or below the lower margin".</param>
/// <param name="BelowUpper">The test whose hypothesis is "at or above the upper margin".</param>
public readonly record struct EquivalenceResult(TestResult AboveLower, TestResult BelowUpper)
{
    /// <summary>The greater of the two p-values, which is that of equivalence.</summary>
    public double PValue => Math.Max(AboveLower.PValue, BelowUpper.PValue);

    internal static void RequireMargins(double lower, double upper, double limit = double.PositiveInfinity, [CallerArgumentExpression(nameof(lower))] string? name = null)
    {
        if (!(lower < upper && lower > -limit && upper < limit))
            throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"The margins {lower} and {upper} are not in order or outside of what a difference can be."));
    }

    /// <summary>Both tests of a statistic that is normal, or t where there are degrees of freedom, at its margin. Zero over zero speaks for neither side.</summary>
    internal static EquivalenceResult Of(double lower, double upper, double freedom = double.PositiveInfinity)
    {
        double low = double.IsNaN(lower) ? 0 : lower, high = double.IsNaN(upper) ? 0 : upper;
        return new(new(low, Above(low)), new(high, Above(-high)));

        double Above(double z) => double.IsInfinity(z) ? (z > 0 ? 0 : 1) : double.IsInfinity(freedom) ? Tails.NormalAbove(z) : Tails.StudentTAbove(z, freedom);
    }
}
