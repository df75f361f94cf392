namespace Parlance.Statistics;

/// <summary>The correlation of two outcomes of which each is yes or no: 1 when they always agree, -1 when never. Where all outcomes of one kind are the same there is none, and the call throws.</summary>
/// <remarks>
/// φ = (ad-bc) / √((a+b)(c+d)(a+c)(b+d)): Yule, "On the Methods of Measuring Association between Two Attributes", Journal of the Royal
/// Statistical Society 75 (1912), 579-652, doi:10.2307/2340126. Interval: normal approximation with the variance by the delta method, Bishop, Fienberg and
/// Holland, "Discrete Multivariate Analysis" (1975), chapter 11; the ends may lie outside [-1, 1], and at φ = ±1 it has no width.
/// </remarks>
public static class Phi
{
    /// <summary>The correlation of group and success, the sizes of both groups being given; above 0 where the first has the higher rate. Throws without trials, or when all or none of both succeeded.</summary>
    public static Estimate Of(Proportion first, Proportion second, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence);
        ScoreLimits.RequireTrials(first, second);
        double n1 = first.Trials, n2 = second.Trials, n = n1 + n2, rate = ((double)first.Successes + second.Successes) / n, spread = rate * (1 - rate);
        Demand(spread);
        double unit = Math.Sqrt(n1 * n2 / spread) / n, apart = first.Rate - second.Rate, tilt = apart * (1 - 2 * rate) / (2 * spread * n);
        double variance = unit * unit * (Square(1 - tilt * n1) * first.Variance / n1 + Square(1 + tilt * n2) * second.Variance / n2);
        return Around(unit * apart, z * Math.Sqrt(variance));
    }

    /// <summary>The correlation of two models' successes on the same problems. Throws without pairs, or when one solved all or none.</summary>
    public static Estimate Of(PairedTable table, double confidence = 0.95)
    {
        double z = NormalQuantile.TwoSided(confidence), n = table.Pairs;
        if (table.Pairs == 0) throw new ArgumentException("No pairs, so no correlation.", nameof(table));
        double one = (table.Both + (double)table.FirstOnly) / n, other = (table.Both + (double)table.SecondOnly) / n;
        double v1 = one * (1 - one), v2 = other * (1 - other);
        Demand(v1 * v2);
        double phi = (table.Both / n - one * other) / Math.Sqrt(v1 * v2);

        // Influence of each kind of pair, as of a correlation of standardised values.
        double variance = 0;
        foreach ((int count, double x, double y) in new[] { (table.Both, 1 - one, 1 - other), (table.FirstOnly, 1 - one, -other), (table.SecondOnly, -one, 1 - other), (table.Neither, -one, -other) })
            variance += count / n * Square(x * y / Math.Sqrt(v1 * v2) - phi / 2 * (x * x / v1 + y * y / v2));
        return Around(phi, z * Math.Sqrt(variance / n));
    }

    private static Estimate Around(double value, double half) => new(value, new(value - half, value + half));

    private static double Square(double value) => value * value;

    private static void Demand(double spread)
    {
        if (!(spread > 0)) throw new ArgumentException("All outcomes of one kind are the same, so there is no correlation.");
    }
}
