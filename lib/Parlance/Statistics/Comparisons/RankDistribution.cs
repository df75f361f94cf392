using System.Numerics;

namespace Parlance.Statistics;

/// <summary>How the sum of ranks is distributed where there is no difference, counted exactly. Ranks are doubled so that those of ties are whole; ties are taken as they are.</summary>
internal static class RankDistribution
{
    /// <summary>The probability of each sum when every rank is in or out with probability 1/2.</summary>
    public static double[] OfSigns(IReadOnlyList<int> ranks)
    {
        double[] sums = new double[ranks.Sum() + 1];
        sums[0] = 1;
        int top = 0;
        foreach (int rank in ranks)
        {
            top += rank;
            for (int s = top; s >= 0; --s) sums[s] = (sums[s] + (s >= rank ? sums[s - rank] : 0)) / 2;
        }

        return sums;
    }

    /// <summary>The probability of each sum of a group of a given size, all groups of that size being alike probable.</summary>
    public static double[] OfGroup(IReadOnlyList<int> ranks, int size)
    {
        int[] sorted = [.. ranks.Order()];
        int[] sums = [0, .. sorted];
        for (int i = 1; i < sums.Length; ++i) sums[i] += sums[i - 1];

        // ways[c][s]: how many choices of c of the ranks so far have sum s. Only sums from the c least to the c greatest of them are there.
        int n = sorted.Length;
        double[][] ways = [.. Enumerable.Range(0, size + 1).Select(c => new double[sums[n] - sums[n - c] + 1])];
        ways[0][0] = 1;
        for (int i = 0; i < n; ++i)
            for (int c = Math.Min(i, size - 1); c >= 0; --c)
            {
                int least = sums[c], count = sums[i] - sums[i - c] - least + 1;
                Add(ways[c + 1].AsSpan(least + sorted[i], count), ways[c].AsSpan(least, count));
            }

        double all = ways[size].Sum();
        return [.. ways[size].Select(one => one / all)];
    }

    /// <summary>The tail at an observed sum; to both sides twice the smaller one, at most 1.</summary>
    public static double Tail(double[] probabilities, int observed, Alternative alternative)
    {
        double below = Math.Min(1, probabilities.Take(observed + 1).Sum()), above = Math.Min(1, probabilities.Skip(observed).Sum());
        return alternative switch
        {
            Alternative.Less => below,
            Alternative.Greater => above,
            _ => Math.Min(1, 2 * Math.Min(below, above)),
        };
    }

    private static void Add(Span<double> to, ReadOnlySpan<double> what)
    {
        int i = 0;
        for (; i <= to.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(to[i..]) + new Vector<double>(what[i..])).CopyTo(to[i..]);
        for (; i < to.Length; ++i) to[i] += what[i];
    }
}
