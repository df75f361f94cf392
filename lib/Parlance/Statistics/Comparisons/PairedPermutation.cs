namespace Parlance.Statistics;

/// <summary>Whether the mean of paired differences is zero, judged by what random signs would make of them; the statistic is the mean. When all are zero the p-value is 1.</summary>
/// <remarks>
/// Fisher, "The Design of Experiments" (1935), section 21. A sampled p-value is (b+1)/(m+1), which is never 0 and never too small:
/// Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010), doi:10.2202/1544-6115.1585.
/// Sums within 1e-13 of the observed one, in units of Σ|d|, count as equal to it.
/// </remarks>
public static class PairedPermutation
{
    /// <summary>The largest number of differences other than zero that <see cref="Exact"/> takes.</summary>
    public const int ExactLimit = 20;

    private const int Block = 1024;

    /// <summary>The exact test up to <see cref="ExactLimit"/> differences other than zero, else a sampled one. Throws when there are none or one is not finite.</summary>
    public static TestResult Of(IReadOnlyList<double> differences, Alternative alternative = Alternative.TwoSided, int resamples = 9999, int seed = 1)
    {
        Require.NotEmpty(differences);
        return differences.Count(one => one != 0) <= ExactLimit ? Exact(differences, alternative) : Sampled(differences, alternative, resamples, seed);
    }

    /// <summary>The share of all 2ⁿ choices of signs whose sum is at least as extreme. Zeros have no sign and cost nothing; throws for more than <see cref="ExactLimit"/> others.</summary>
    public static TestResult Exact(IReadOnlyList<double> differences, Alternative alternative = Alternative.TwoSided)
    {
        (double[] sizes, double observed, double least) = Prepared(differences, alternative);
        if (sizes.Length > ExactLimit)
            throw new ArgumentException(FormattableString.Invariant($"{sizes.Length} differences are too many for the exact test, which takes {ExactLimit}."), nameof(differences));

        // Every sum is one of the first half's plus one of the second half's.
        double[] left = Sums(sizes.AsSpan(0, sizes.Length / 2)), right = Sums(sizes.AsSpan(sizes.Length / 2));
        long extreme = 0;
        foreach (double one in left)
            foreach (double other in right)
                if (IsExtreme(one + other, least, alternative)) extreme++;
        return new(observed / differences.Count, (double)extreme / ((long)left.Length * right.Length));
    }

    /// <summary>The test by random signs from a seed, in parallel, with the same result on any number of threads. Throws for fewer than one resample.</summary>
    public static TestResult Sampled(IReadOnlyList<double> differences, Alternative alternative = Alternative.TwoSided, int resamples = 9999, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        (double[] sizes, double observed, double least) = Prepared(differences, alternative);
        long extreme = 0;
        Parallel.For(0, (resamples + Block - 1) / Block, block =>
        {
            SplitMix random = SplitMix.OfBlock(seed, block);
            int mine = 0;
            for (int i = Math.Min(Block, resamples - block * Block); i > 0; --i)
                if (IsExtreme(RandomSum(sizes, ref random), least, alternative)) mine++;
            Interlocked.Add(ref extreme, mine);
        });
        return new(observed / differences.Count, (extreme + 1.0) / (resamples + 1.0));
    }

    /// <summary>The differences other than zero, their sum, and the sum from which on one is as extreme.</summary>
    private static (double[] Sizes, double Sum, double Least) Prepared(IReadOnlyList<double> differences, Alternative alternative)
    {
        Require.NotEmpty(differences);
        Require.Finite(differences);
        double sum = differences.Sum(), slack = 1e-13 * differences.Sum(Math.Abs);
        double towards = alternative switch { Alternative.Less => -sum, Alternative.Greater => sum, _ => Math.Abs(sum) };
        return ([.. differences.Where(one => one != 0)], sum, towards - slack);
    }

    private static bool IsExtreme(double sum, double least, Alternative alternative) => alternative switch
    {
        Alternative.Less => -sum >= least,
        Alternative.Greater => sum >= least,
        _ => Math.Abs(sum) >= least,
    };

    private static double[] Sums(ReadOnlySpan<double> sizes)
    {
        double[] sums = new double[1 << sizes.Length];
        for (int i = 0, filled = 1; i < sizes.Length; ++i, filled *= 2)
            for (int j = 0; j < filled; ++j) (sums[j], sums[j + filled]) = (sums[j] + sizes[i], sums[j] - sizes[i]);
        return sums;
    }

    private static double RandomSum(double[] sizes, ref SplitMix random)
    {
        double sum = 0;
        for (int start = 0; start < sizes.Length; start += 64)
        {
            ulong signs = random.NextUInt64();
            int end = Math.Min(sizes.Length, start + 64);
            for (int i = start; i < end; ++i, signs >>= 1)
                sum += BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(sizes[i]) ^ (signs << 63));
        }

        return sum;
    }
}
