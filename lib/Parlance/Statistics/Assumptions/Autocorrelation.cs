using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>How values go with those taken some steps before them, and whether they do so at all. When all values are equal everything is NaN.</summary>
/// <remarks>
/// r_k = Σ (xᵢ - x̄)(xᵢ₊ₖ - x̄) / Σ (xᵢ - x̄)²: Box, Jenkins and Reinsel, "Time Series Analysis", 3rd ed. (1994), section 2.1.
/// Q = n(n+2) Σ r_k²/(n-k), χ² with as many degrees of freedom as lags: Ljung and Box, Biometrika 65 (1978), 297-303, doi:10.1093/biomet/65.2.297.
/// </remarks>
public static class Autocorrelation
{
    /// <summary>The correlations at lags 1 to a largest, between -1 and 1. Throws when there are not more values than lags, for fewer than one lag, or a value that is not finite.</summary>
    public static double[] Of(IReadOnlyList<double> inOrder, int lags)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lags, 1);
        Require.AtLeast(inOrder, lags + 1);
        Require.Finite(inOrder);
        return inOrder.All(one => one == inOrder[0]) ? [.. Enumerable.Repeat(double.NaN, lags)] : Correlation.Auto([.. inOrder], lags, 1);
    }

    /// <summary>Whether values are independent of those up to some lags before: the test of Ljung and Box. Throws as <see cref="Of"/> does.</summary>
    public static TestResult LjungBox(IReadOnlyList<double> inOrder, int lags)
    {
        double[] correlations = Of(inOrder, lags);
        double n = inOrder.Count, statistic = n * (n + 2) * correlations.Select((one, i) => one * one / (n - i - 1)).Sum();
        return new(statistic, double.IsNaN(statistic) ? double.NaN : Tails.ChiSquaredAbove(statistic, lags));
    }
}
