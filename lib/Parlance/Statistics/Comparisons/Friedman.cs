using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Whether several models rank alike over the same problems. When every problem ties all models the statistic is 0 and the p-value 1.</summary>
/// <remarks>
/// χ² = 12/(nk(k+1)) ΣRⱼ² - 3n(k+1), divided by 1 - Σ(t³-t)/(nk(k²-1)) for ties of size t within a problem:
/// Friedman, JASA 32 (1937), 675-701, doi:10.1080/01621459.1937.10503522. F = (n-1)χ² / (n(k-1) - χ²):
/// Iman and Davenport, Communications in Statistics A 9 (1980), 571-595, doi:10.1080/03610928008827904.
/// </remarks>
public static class Friedman
{
    /// <summary>The χ² test with k-1 degrees of freedom, on a row a problem and a column a model. Throws on an empty or ragged table, one column, or a value that is not finite.</summary>
    public static TestResult Of(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        int k = Rows.Columns(rows);
        double statistic = Statistic(rows);
        return new(statistic, Tails.ChiSquaredAbove(statistic, k - 1));
    }

    /// <summary>The F test of the same ranks, less cautious than χ², with k-1 and (k-1)(n-1) degrees of freedom. Infinite with p-value 0 when all problems agree; throws for fewer than two problems.</summary>
    public static TestResult ImanDavenport(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        int k = Rows.Columns(rows), n = rows.Count;
        Require.AtLeast(rows, 2);
        double statistic = Statistic(rows), left = n * (k - 1.0) - statistic;
        double f = left < 1e-12 * n * k ? double.PositiveInfinity : (n - 1) * statistic / left;
        return new(f, Tails.FAbove(f, k - 1, (k - 1.0) * (n - 1)));
    }

    /// <summary>The ranks of each row from the lowest value up, equal values at their mean rank.</summary>
    internal static double[][] Ranks(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        foreach (IReadOnlyList<double> row in rows) Require.Finite(row, nameof(rows));
        return [.. rows.Select(row => ArrayStatistics.RanksInplace([.. row], RankDefinition.Average))];
    }

    private static double Statistic(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        // Written with the spread of the ranks as they are, which is the correction for ties.
        double[][] ranks = Ranks(rows);
        double k = ranks[0].Length, n = ranks.Length, mean = (k + 1) / 2;
        double between = Enumerable.Range(0, (int)k).Sum(j => Math.Pow(ranks.Sum(row => row[j] - mean), 2));
        double within = ranks.Sum(row => row.Sum(rank => (rank - mean) * (rank - mean)));
        return within == 0 ? 0 : (k - 1) * between / within;
    }
}
