using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Warns where each value resembles the one before, so that there are fewer independent values than it seems. Values that are all equal show nothing.</summary>
/// <remarks>r₁ = Σ(xᵢ - x̄)(xᵢ₊₁ - x̄) / Σ(xᵢ - x̄)², near Normal(-1/n, 1/n) for independent values: Box, Jenkins and Reinsel, "Time Series Analysis", 3rd ed. (1994), section 2.1.6.</remarks>
public static class SerialDependence
{
    /// <summary>A warning when the correlation with the value before is beyond what independent values show in 1 of 100 series, else null. Fewer than ten values say nothing. Throws for a value that is not finite.</summary>
    public static Warning? Of(IReadOnlyList<double> inOrder)
    {
        Require.Finite(inOrder);
        if (inOrder.Count < 10 || inOrder.All(one => one == inOrder[0])) return null;
        double correlation = Correlation.Auto([.. inOrder], 1, 1)[0], bound = NormalQuantile.TwoSided(0.99) / Math.Sqrt(inOrder.Count);
        return Math.Abs(correlation + 1.0 / inOrder.Count) <= bound ? null : new(WarningKind.Autocorrelated, FormattableString.Invariant(
            $"Each of the {inOrder.Count} values goes with the one before (correlation {correlation:0.##}): intervals that take them as independent are too {(correlation > 0 ? "narrow" : "wide")}."));
    }
}
