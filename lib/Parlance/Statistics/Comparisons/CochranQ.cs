namespace Parlance.Statistics;

/// <summary>Whether several models solve the same share of the same problems. Problems that all or none solved do not count; when there are no others the statistic is 0 and the p-value 1.</summary>
/// <remarks>
/// Q = (k-1)(k ΣCⱼ² - N²) / (kN - ΣRᵢ²) with column sums C, row sums R and N their total, against χ² with k-1 degrees of freedom:
/// Cochran, "The Comparison of Percentages in Matched Samples", Biometrika 37 (1950), 256-266, doi:10.1093/biomet/37.3-4.256.
/// For two models it is McNemar's statistic without continuity correction.
/// </remarks>
public static class CochranQ
{
    /// <summary>The test on a row a problem and a column a model. Throws without rows, with fewer than two columns or with rows of different length.</summary>
    public static TestResult Of(IReadOnlyList<IReadOnlyList<bool>> rows)
    {
        int columns = Rows.Columns(rows);
        double[] solved = new double[columns];
        double total = 0, squares = 0;
        foreach (IReadOnlyList<bool> row in rows)
        {
            int sum = 0;
            for (int j = 0; j < columns; ++j)
                if (row[j]) { solved[j]++; sum++; }
            total += sum;
            squares += (double)sum * sum;
        }

        double spread = columns * total - squares;
        if (spread == 0) return new(0, 1);
        double q = (columns - 1) * (columns * solved.Sum(one => one * one) - total * total) / spread;
        return new(q, Tails.ChiSquaredAbove(q, columns - 1));
    }
}
