namespace Parlance.Statistics;

/// <summary>The score interval of the difference of two rates on the same problems. Inside [-1, 1], and of positive width even without pairs in which the two differ.</summary>
/// <remarks>
/// All δ with |(b-c)/n - δ| ≤ z √V(δ), V = (2q + δ(1-δ))/n with q the share "second alone" that fits best among those δ apart: Tango,
/// Statistics in Medicine 17 (1998), 891-908, doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;891::AID-SIM780&gt;3.0.CO;2-B.
/// Its test is <see cref="EquivalentPairs.Score"/>.
/// </remarks>
public static class Tango
{
    /// <summary>The first rate minus the second, and its interval. Throws an <see cref="ArgumentException"/> when there are no pairs.</summary>
    public static Estimate Of(PairedTable table, double confidence = 0.95)
    {
        if (table.Pairs == 0) throw new ArgumentException("No pairs, so no comparison.", nameof(table));
        return new(table.Difference, ScoreLimits.Of(table.Difference, confidence, difference => EquivalentPairs.Variance(table, difference)));
    }
}
