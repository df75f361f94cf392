namespace Parlance.Statistics;

/// <summary>Draws resamples in parallel, a generator a block of them, so that the result depends on the seed alone and not on the number of threads.</summary>
internal static class Resampling
{
    private const int Block = 128;

    /// <summary>Draws one resample and gives its statistic.</summary>
    public delegate double Draw(ref SplitMix random);

    /// <summary>One value a resample. Asks for a drawing function a block, which may so have a buffer of its own.</summary>
    public static double[] Replicates(int resamples, int seed, Func<Draw> drawing)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        var replicates = new double[resamples];
        Parallel.For(0, (resamples + Block - 1) / Block, block =>
        {
            SplitMix random = SplitMix.OfBlock(seed, block);
            Draw draw = drawing();
            int end = Math.Min(resamples, (block + 1) * Block);
            for (int i = block * Block; i < end; ++i) replicates[i] = draw(ref random);
        });
        return replicates;
    }

    /// <summary>The sum of as many values, drawn with replacement, as there are; no resample is stored.</summary>
    /// <remarks>Two draws a random number: the bias is below n / 2³², and above 65536 values, where that might begin to count, one draw each.</remarks>
    public static double Sum(ReadOnlySpan<double> values, ref SplitMix random)
    {
        SplitMix mine = random;
        double sum = 0, other = 0;
        int i = 0, n = values.Length;
        if (n <= 65536)
            for (; i + 1 < n; i += 2)
            {
                ulong bits = mine.NextUInt64();
                sum += values[(int)((bits >> 32) * (ulong)n >> 32)];
                other += values[(int)((uint)bits * (ulong)n >> 32)];
            }
        for (; i < n; ++i) sum += values[mine.Next(n)];
        random = mine;
        return sum + other;
    }

    /// <summary>Fills a resample with the values that <see cref="Sum"/> would add up.</summary>
    public static void Fill(ReadOnlySpan<double> values, Span<double> resample, ref SplitMix random)
    {
        SplitMix mine = random;
        int i = 0, n = values.Length;
        if (n <= 65536)
            for (; i + 1 < n; i += 2)
            {
                ulong bits = mine.NextUInt64();
                resample[i] = values[(int)((bits >> 32) * (ulong)n >> 32)];
                resample[i + 1] = values[(int)((uint)bits * (ulong)n >> 32)];
            }
        for (; i < n; ++i) resample[i] = values[mine.Next(n)];
        random = mine;
    }
}
