namespace Parlance.Statistics;

/// <summary>How many of a number of trials succeeded. Throws when the successes are negative or more than the trials.</summary>
public readonly record struct Proportion
{
    public Proportion(int successes, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        Successes = successes;
        Trials = trials;
    }

    public int Successes { get; }
    public int Trials { get; }

    /// <summary>The share of successes. NaN when there were no trials.</summary>
    public double Rate => Trials == 0 ? double.NaN : (double)Successes / Trials;

    /// <summary>The variance of the single trials, p(1-p), that is with ddof 0. NaN when there were no trials.</summary>
    public double Variance => Rate * (1 - Rate);

    /// <summary>Counts the items that succeed. No items give 0 of 0, whose rate is NaN.</summary>
    public static Proportion Count<T>(IEnumerable<T> items, Func<T, bool> succeeds)
    {
        int successes = 0, trials = 0;
        foreach (T item in items)
        {
            trials++;
            if (succeeds(item))
                successes++;
        }

        return new Proportion(successes, trials);
    }

    public override string ToString() => $"{Successes} of {Trials}";
}
