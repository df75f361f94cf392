using MathNet.Numerics.LinearAlgebra;

namespace Parlance.Statistics;

/// <summary>Whether groups of runs, some of them stopped, finish equally soon. Where nothing finished while two groups were at risk there is nothing to compare, and the p-value is 1.</summary>
/// <remarks>
/// (O-E)ᵀ V⁻¹ (O-E), O being the runs finished of a group and E how many would be if all groups were alike at every finishing time; V hypergeometric;
/// χ² with k-1 degrees of freedom: Mantel, Cancer Chemotherapy Reports 50 (1966), 163-170; Peto and Peto, Journal of the Royal Statistical Society A 135 (1972), 185-207, doi:10.2307/2344317.
/// Where curves cross it finds little.
/// </remarks>
public static class LogRank
{
    /// <summary>The test of two groups or more. Throws for fewer or an empty one.</summary>
    public static TestResult Of(IReadOnlyList<IReadOnlyList<CensoredTime>> groups)
    {
        Require.AtLeast(groups, 2);
        foreach (IReadOnlyList<CensoredTime> group in groups) Require.NotEmpty(group, nameof(groups));
        int k = groups.Count;
        double[][] sorted = [.. groups.Select(group => group.Select(one => one.Time).Order().ToArray())];
        Vector<double> apart = Vector<double>.Build.Dense(k);
        Matrix<double> variance = Matrix<double>.Build.Dense(k, k);
        foreach (IGrouping<double, int> moment in groups.SelectMany((group, i) => group.Where(one => one.Finished).Select(one => (one.Time, Group: i))).GroupBy(one => one.Time, one => one.Group))
        {
            double[] atRisk = [.. sorted.Select(times => (double)times.Count(time => time >= moment.Key))];
            double n = atRisk.Sum(), finished = moment.Count(), spread = n > 1 ? finished * (n - finished) / (n - 1) : 0;
            foreach (int group in moment) apart[group] += 1;
            for (int i = 0; i < k; ++i)
            {
                double share = atRisk[i] / n;
                apart[i] -= finished * share;
                for (int j = 0; j < k; ++j) variance[i, j] += spread * share * ((i == j ? 1 : 0) - atRisk[j] / n);
            }
        }

        // The differences add up to 0, so that the last group says nothing new; a group that was never at risk has no variance.
        int[] live = [.. Enumerable.Range(0, k).Where(i => variance[i, i] > 0)];
        if (live.Length < 2) return new(0, 1);
        int freedom = live.Length - 1;
        Matrix<double> part = Matrix<double>.Build.Dense(freedom, freedom, (i, j) => variance[live[i], live[j]]);
        Vector<double> differences = Vector<double>.Build.Dense(freedom, i => apart[live[i]]);
        double statistic = Math.Max(0, differences * part.Solve(differences));
        return new(statistic, Tails.ChiSquaredAbove(statistic, freedom));
    }
}
