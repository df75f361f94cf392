namespace Parlance.Statistics;

/// <summary>How much more often a value of the first group is above one of the second than below it, over all pairs. From -1 to 1; 0 when all values are equal.</summary>
/// <remarks>
/// δ = (pairs above - pairs below) / n₁n₂: Cliff, "Dominance statistics: Ordinal analyses to answer ordinal questions", Psychological
/// Bulletin 114 (1993), 494-509, doi:10.1037/0033-2909.114.3.494. Interval (δ-δ³ ± zs √((1-δ²)² + z²s²)) / (1-δ²+z²s²), s² the unbiased variance of δ but
/// at least (1-δ²)/(n₁n₂-1); where nothing overlaps it ends at (n-z²)/(n+z²), n the smaller size: Feng and Cliff, Journal of Modern Applied
/// Statistical Methods 3 (2004), 322-332, doi:10.22237/jmasm/1099267560.
/// </remarks>
public static class CliffsDelta
{
    /// <summary>The effect of the first group over the second with its interval, a normal approximation that allows for unequal spreads; with few values near -1 and 1 it holds the truth too rarely. Throws for fewer than two values a group or one not finite.</summary>
    public static Estimate Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        Require.AtLeast(first, 2);
        Require.AtLeast(second, 2);
        double[] rows = Dominance(first, second), columns = Dominance(second, first);
        double n1 = rows.Length, n2 = columns.Length, delta = rows.Average(), squared = delta * delta;
        if (squared == 1)
        {
            double least = Math.Min(n1, n2), end = (least - z * z) / (least + z * z);
            return new(delta, delta > 0 ? new(end, 1) : new(-1, -end));
        }

        // Of the single pairs' squared differences from δ: each is -1, 0 or 1 before.
        double pairs = Untied(first, second) - n1 * n2 * squared;
        double byRows = rows.Sum(one => (one - delta) * (one - delta)), byColumns = columns.Sum(one => (one + delta) * (one + delta));
        double variance = (n2 * n2 * byRows + n1 * n1 * byColumns - pairs) / (n1 * n2 * (n1 - 1) * (n2 - 1));
        double spread = z * z * Math.Max(variance, (1 - squared) / (n1 * n2 - 1));
        double half = Math.Sqrt(spread * ((1 - squared) * (1 - squared) + spread)), below = 1 - squared + spread;
        return new(delta, new((delta * (1 - squared) - half) / below, (delta * (1 - squared) + half) / below));
    }

    /// <summary>The same effect with an interval by Fisher's transformation, tanh(atanh δ ± z √((n₁+n₂+1)/(3n₁n₂))), whose variance is that of groups which are alike. Far from 0 it holds the truth far too rarely, and has no width where nothing overlaps; throws when a group is empty or a value not finite.</summary>
    public static Estimate Fisher(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        Require.NotEmpty(first);
        Require.NotEmpty(second);
        double delta = Dominance(first, second).Average(), n1 = first.Count, n2 = second.Count;
        double half = z * Math.Sqrt((n1 + n2 + 1) / (3 * n1 * n2)), centre = Math.Atanh(delta);
        return new(delta, new(Math.Tanh(centre - half), Math.Tanh(centre + half)));
    }

    /// <summary>Of each value, the share of others below it less the share above it.</summary>
    private static double[] Dominance(IReadOnlyList<double> values, IReadOnlyList<double> others)
    {
        Require.Finite(values);
        Require.Finite(others);
        double[] sorted = [.. others.Order()];
        return [.. values.Select(one => (double)(Below(sorted, one, false) - (sorted.Length - Below(sorted, one, true))) / sorted.Length)];
    }

    private static double Untied(IReadOnlyList<double> values, IReadOnlyList<double> others)
    {
        double[] sorted = [.. others.Order()];
        return values.Sum(one => (double)(sorted.Length - Below(sorted, one, true) + Below(sorted, one, false)));
    }

    /// <summary>How many of sorted values are below a given one, or equal to it where these count.</summary>
    private static int Below(double[] sorted, double value, bool equal)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] < value || (equal && sorted[middle] == value)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
