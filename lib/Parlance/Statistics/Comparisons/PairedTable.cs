namespace Parlance.Statistics;

/// <summary>How two models did on the same problems: solved by both, by one alone, by neither. Throws when a count is negative.</summary>
public readonly record struct PairedTable
{
    public PairedTable(int both, int firstOnly, int secondOnly, int neither)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(both);
        ArgumentOutOfRangeException.ThrowIfNegative(firstOnly);
        ArgumentOutOfRangeException.ThrowIfNegative(secondOnly);
        ArgumentOutOfRangeException.ThrowIfNegative(neither);
        (Both, FirstOnly, SecondOnly, Neither) = (both, firstOnly, secondOnly, neither);
    }

    public int Both { get; }
    public int FirstOnly { get; }
    public int SecondOnly { get; }
    public int Neither { get; }

    public int Pairs => Both + FirstOnly + SecondOnly + Neither;

    /// <summary>The pairs in which the two differ, which alone tell them apart.</summary>
    public int Discordant => FirstOnly + SecondOnly;

    /// <summary>The first rate minus the second. NaN without pairs.</summary>
    public double Difference => Pairs == 0 ? double.NaN : (double)(FirstOnly - SecondOnly) / Pairs;

    /// <summary>Counts two lists of outcomes, pair by pair. Throws when they differ in length; empty lists give a table of zeros.</summary>
    public static PairedTable Of(IReadOnlyList<bool> first, IReadOnlyList<bool> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count)
            throw new ArgumentException(FormattableString.Invariant($"Pairs are needed, but there are {first.Count} and {second.Count} outcomes."), nameof(second));
        int[] counts = new int[4];
        for (int i = 0; i < first.Count; ++i) counts[(first[i] ? 0 : 2) + (second[i] ? 0 : 1)]++;
        return new PairedTable(counts[0], counts[1], counts[2], counts[3]);
    }
}
