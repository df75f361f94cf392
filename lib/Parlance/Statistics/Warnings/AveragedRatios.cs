namespace Parlance.Statistics;

/// <summary>Warns where the ratio of two averages and the average of the ratios tell different stories, as of speedups. Pairs of one value or of equal ratios never differ.</summary>
public static class AveragedRatios
{
    /// <summary>The sum of the first over the sum of the second, the mean of the ratios, and their geometric mean, which alone turns over with the ratio. Throws for lists of different length, none, or values not above 0.</summary>
    /// <remarks>Fleming and Wallace, "How Not to Lie with Statistics: the Correct Way to Summarize Benchmark Results", CACM 29 (1986), 218-221, doi:10.1145/5666.5673.</remarks>
    public static (double OfAverages, double Average, double Geometric) Ratios(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        Require.NotEmpty(first);
        Require.Finite(first);
        Require.Finite(second);
        if (first.Count != second.Count) throw new ArgumentException(FormattableString.Invariant($"Pairs are needed, but there are {first.Count} and {second.Count} values."), nameof(second));
        if (first.Any(one => one <= 0) || second.Any(one => one <= 0)) throw new ArgumentException("Ratios are taken of values above 0.", nameof(first));
        double[] ratios = [.. first.Zip(second, (one, other) => one / other)];
        return (first.Sum() / second.Sum(), ratios.Average(), Math.Exp(ratios.Average(Math.Log)));
    }

    /// <summary>A warning when two of the three lie on different sides of 1 or are further apart than a factor of 1 + <paramref name="tolerance"/>, else null. Throws as <see cref="Ratios"/> does.</summary>
    public static Warning? Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double tolerance = 0.1)
    {
        var (ofAverages, average, geometric) = Ratios(first, second);
        double[] all = [ofAverages, average, geometric];
        double least = all.Min(), greatest = all.Max();
        bool alike = greatest <= least * (1 + tolerance) && !(least < 1 - 1e-12 && greatest > 1 + 1e-12);
        return alike ? null : new(WarningKind.RatioOfAverages, FormattableString.Invariant(
            $"The ratio of the averages is {ofAverages:0.###}, the average of the ratios {average:0.###} and their geometric mean {geometric:0.###}: say which one is meant."));
    }
}
