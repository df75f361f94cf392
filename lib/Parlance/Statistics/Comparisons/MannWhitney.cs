using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Whether values of one group tend to be greater than those of another; the statistic U counts the pairs in which the first is greater, equal ones half. When all values are equal the p-value is 1.</summary>
/// <remarks>
/// Mann and Whitney, Annals of Mathematical Statistics 18 (1947), 50-60, doi:10.1214/aoms/1177730491; Wilcoxon's rank-sum test.
/// U / (n₁n₂) is the probability that the first is the greater. It is a test of that alone only where the groups have the same shape.
/// </remarks>
public static class MannWhitney
{
    /// <summary>The largest number of values in both groups that <see cref="Exact"/> takes.</summary>
    public const int ExactLimit = 200;

    /// <summary>The exact test when both groups have fewer than 50 values and nothing ties, else the normal approximation with continuity correction. Throws when a group is empty or a value not finite.</summary>
    public static TestResult Of(IReadOnlyList<double> first, IReadOnlyList<double> second, Alternative alternative = Alternative.TwoSided)
    {
        (double u, int[] ranks) = Ranked(first, second);
        bool plain = first.Count < 50 && second.Count < 50 && ranks.Distinct().Count() == ranks.Length;
        return plain ? ExactOf(u, ranks, first.Count, alternative) : ApproximateOf(u, ranks, first.Count, true, alternative);
    }

    /// <summary>The exact test: every choice of the first group's ranks alike probable, ties as they are. Throws for more than <see cref="ExactLimit"/> values.</summary>
    public static TestResult Exact(IReadOnlyList<double> first, IReadOnlyList<double> second, Alternative alternative = Alternative.TwoSided)
    {
        (double u, int[] ranks) = Ranked(first, second);
        if (ranks.Length > ExactLimit)
            throw new ArgumentException(FormattableString.Invariant($"{ranks.Length} values are too many for the exact test, which takes {ExactLimit}."), nameof(first));
        return ExactOf(u, ranks, first.Count, alternative);
    }

    /// <summary>The normal approximation: mean n₁n₂/2, variance n₁n₂/12 · (N+1 - Σ(t³-t)/(N(N-1))) over the ties of size t. With <paramref name="continuity"/> half a pair nearer to the mean.</summary>
    public static TestResult Approximate(IReadOnlyList<double> first, IReadOnlyList<double> second, bool continuity = true, Alternative alternative = Alternative.TwoSided)
    {
        (double u, int[] ranks) = Ranked(first, second);
        return ApproximateOf(u, ranks, first.Count, continuity, alternative);
    }

    private static TestResult ExactOf(double u, int[] ranks, int size, Alternative alternative)
    {
        // Without half ranks the table is half as long.
        int unit = ranks.All(rank => rank % 2 == 0) ? 2 : 1, observed = ranks.Take(size).Sum() / unit;
        double[] sums = RankDistribution.OfGroup([.. ranks.Select(rank => rank / unit)], size);
        return new(u, RankDistribution.Tail(sums, observed, alternative));
    }

    private static TestResult ApproximateOf(double u, int[] ranks, int size, bool continuity, Alternative alternative)
    {
        double n = ranks.Length, pairs = size * (n - size);
        double ties = ranks.CountBy(rank => rank).Sum(tie => Math.Pow(tie.Value, 3) - tie.Value);
        double deviation = Math.Sqrt(Math.Max(0, pairs / 12 * (n + 1 - ties / (n * (n - 1)))));
        return new(u, Tails.RankSumTail(u - pairs / 2, ties == n * n * n - n ? 0 : deviation, continuity, alternative));
    }

    /// <summary>U of the first, and twice the ranks, those of the first group first.</summary>
    private static (double U, int[] Ranks) Ranked(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        Require.NotEmpty(first);
        Require.NotEmpty(second);
        Require.Finite(first);
        Require.Finite(second);
        int[] ranks = [.. ArrayStatistics.RanksInplace([.. first, .. second], RankDefinition.Average).Select(rank => (int)(2 * rank))];
        return (ranks.Take(first.Count).Sum(rank => (double)rank) / 2 - first.Count * (first.Count + 1.0) / 2, ranks);
    }
}
