using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Whether differences lie symmetrically about zero, judged by the ranks of their sizes; the statistic is the sum of the ranks of the positive ones. When all are zero it is 0 with p-value 1.</summary>
/// <remarks>
/// Wilcoxon, "Individual Comparisons by Ranking Methods", Biometrics Bulletin 1 (1945), 80-83, doi:10.2307/3001968. Equal sizes share
/// their mean rank. Sizes are compared as computed: differences of decimal fractions should be rounded first where equal ones are meant to tie.
/// </remarks>
public static class WilcoxonSignedRank
{
    /// <summary>The largest number of differences other than zero that <see cref="Exact"/> takes.</summary>
    public const int ExactLimit = 1000;

    /// <summary>The exact test for fewer than 50 differences without ties or zeros, else the normal approximation with continuity correction. Throws when there are none or one is not finite.</summary>
    public static TestResult Of(IReadOnlyList<double> differences, Alternative alternative = Alternative.TwoSided, ZeroHandling zeros = ZeroHandling.Wilcox)
    {
        (int sum, int[] ranks) = Ranked(differences, zeros);
        bool plain = differences.Count < 50 && ranks.Length == differences.Count && ranks.Distinct().Count() == ranks.Length;
        return plain ? ExactOf(sum, ranks, alternative) : ApproximateOf(sum, ranks, true, alternative);
    }

    /// <summary>The exact test: every sign of every rank alike probable, ties as they are. Throws for more than <see cref="ExactLimit"/> differences other than zero.</summary>
    public static TestResult Exact(IReadOnlyList<double> differences, Alternative alternative = Alternative.TwoSided, ZeroHandling zeros = ZeroHandling.Wilcox)
    {
        (int sum, int[] ranks) = Ranked(differences, zeros);
        if (ranks.Length > ExactLimit)
            throw new ArgumentException(FormattableString.Invariant($"{ranks.Length} differences are too many for the exact test, which takes {ExactLimit}."), nameof(differences));
        return ExactOf(sum, ranks, alternative);
    }

    /// <summary>The normal approximation: mean Σr/2, variance Σr²/4 over the ranks of those other than zero, which allows for ties. With <paramref name="continuity"/> half a rank nearer to the mean.</summary>
    public static TestResult Approximate(IReadOnlyList<double> differences, bool continuity = true, Alternative alternative = Alternative.TwoSided, ZeroHandling zeros = ZeroHandling.Wilcox)
    {
        (int sum, int[] ranks) = Ranked(differences, zeros);
        return ApproximateOf(sum, ranks, continuity, alternative);
    }

    private static TestResult ExactOf(int sum, int[] ranks, Alternative alternative) =>
        new(sum / 2.0, RankDistribution.Tail(RankDistribution.OfSigns(ranks), sum, alternative));

    private static TestResult ApproximateOf(int sum, int[] ranks, bool continuity, Alternative alternative)
    {
        double mean = ranks.Sum(rank => (double)rank) / 4, deviation = Math.Sqrt(ranks.Sum(rank => (double)rank * rank)) / 4;
        return new(sum / 2.0, Tails.RankSumTail(sum / 2.0 - mean, deviation, continuity, alternative));
    }

    /// <summary>Twice the sum of the positive ranks, and twice the ranks of all but zeros.</summary>
    private static (int Sum, int[] Ranks) Ranked(IReadOnlyList<double> differences, ZeroHandling zeros)
    {
        Require.NotEmpty(differences);
        Require.Finite(differences);
        double[] kept = [.. differences.Where(one => zeros == ZeroHandling.Pratt || one != 0)];
        double[] ranks = kept.Length == 0 ? [] : ArrayStatistics.RanksInplace([.. kept.Select(Math.Abs)], RankDefinition.Average);
        (double Value, int Rank)[] ranked = [.. kept.Zip(ranks, (value, rank) => (value, (int)(2 * rank))).Where(one => one.value != 0)];
        return (ranked.Where(one => one.Value > 0).Sum(one => one.Rank), [.. ranked.Select(one => one.Rank)]);
    }
}
