namespace Parlance.Statistics;

/// <summary>Which of several models differ: their mean ranks, the difference from which on two mean ranks differ, and a p-value for each pair.</summary>
/// <param name="MeanRanks">The mean rank of each model, 1 for the one with the highest scores. Equal scores share their mean rank.</param>
/// <param name="CriticalDifference">Two models whose mean ranks are further apart differ, all pairs together with the given significance.</param>
/// <param name="PValues">The p-value of each pair of models, allowing for there being many pairs. 1 on the diagonal.</param>
public sealed record NemenyiResult(IReadOnlyList<double> MeanRanks, double CriticalDifference, IReadOnlyList<IReadOnlyList<double>> PValues);

/// <summary>The comparison of all pairs of models after <see cref="Friedman"/>. Ties are not corrected for, which makes it more cautious.</summary>
/// <remarks>
/// |Rᵢ - Rⱼ| / √(k(k+1)/(6n)) · √2 follows the studentized range: Nemenyi, "Distribution-free multiple comparisons", thesis,
/// Princeton 1963; Demšar, Journal of Machine Learning Research 7 (2006), 1-30.
/// </remarks>
public static class Nemenyi
{
    /// <summary>The comparison on a row a problem and a column a model, higher values being better. Throws on an empty or ragged table, one column, or a value that is not finite.</summary>
    public static NemenyiResult Of(IReadOnlyList<IReadOnlyList<double>> rows, double significance = 0.05)
    {
        int k = Rows.Columns(rows), n = rows.Count;
        double[][] ranks = Friedman.Ranks(rows);
        double[] means = [.. Enumerable.Range(0, k).Select(j => k + 1 - ranks.Sum(row => row[j]) / n)];
        double[][] values = [.. means.Select(one => means.Select(other => StudentizedRange.Above(Math.Abs(one - other) / Unit(k, n), k)).ToArray())];
        return new(means, CriticalDifference(k, n, significance), values);
    }

    /// <summary>How far apart the mean ranks of two of some models over some problems must be. Throws for fewer than two models or no problem.</summary>
    public static double CriticalDifference(int models, int problems, double significance = 0.05)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(problems, 1);
        return StudentizedRange.Exceeded(significance, models) * Unit(models, problems);
    }

    private static double Unit(double k, double n) => Math.Sqrt(k * (k + 1) / (12 * n));
}
