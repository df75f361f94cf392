namespace Parlance.Statistics;

/// <summary>Whether the rates of two models on the same problems differ by no more than a margin: two one-sided z tests. Zero over zero gives a statistic of 0.</summary>
/// <remarks>
/// With b and c solved by one alone, of n: statistic ((b-c)/n - δ) / √V. Wald: V = (b + c - (b-c)²/n) / n². Score: V = (2q + δ(1-δ)) / n
/// with q the share "second alone" that fits best among those δ apart: Tango, Statistics in Medicine 17 (1998), 891-908,
/// doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;891::AID-SIM780&gt;3.0.CO;2-B.
/// </remarks>
public static class EquivalentPairs
{
    /// <summary>The test with the variance as observed, which is 0 without discordant pairs and then rejects too easily. Throws without pairs or for margins out of order or outside ]-1, 1[.</summary>
    public static EquivalenceResult Wald(PairedTable table, double lower, double upper)
    {
        Demand(table, lower, upper);
        double n = table.Pairs, apart = table.Difference, error = Math.Sqrt(table.Discordant / n - apart * apart) / Math.Sqrt(n);
        return EquivalenceResult.Of((apart - lower) / error, (apart - upper) / error);
    }

    /// <summary>The test with the variance at each margin, to be preferred. Has a spread even without discordant pairs; throws as <see cref="Wald"/> does.</summary>
    public static EquivalenceResult Score(PairedTable table, double lower, double upper)
    {
        Demand(table, lower, upper);
        return EquivalenceResult.Of(Statistic(lower), Statistic(upper));

        double Statistic(double margin) => (table.Difference - margin) / Math.Sqrt(Variance(table, margin));
    }

    /// <summary>The variance of the observed difference if the true one were a given one. Throws nothing: there must be pairs.</summary>
    internal static double Variance(PairedTable table, double apart)
    {
        double n = table.Pairs, linear = (2 * n - table.FirstOnly + table.SecondOnly) * apart - table.Discordant;
        double constant = -table.SecondOnly * apart * (1 - apart);
        double share = (Math.Sqrt(Math.Max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n);
        return (2 * share + apart * (1 - apart)) / n;
    }

    private static void Demand(PairedTable table, double lower, double upper)
    {
        EquivalenceResult.RequireMargins(lower, upper, 1);
        if (table.Pairs == 0) throw new ArgumentException("No pairs, so no comparison.", nameof(table));
    }
}
