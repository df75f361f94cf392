namespace Parlance.Statistics;

/// <summary>The mean of ratios, such as speedups problem by problem: it does not matter which of the two is on top. When all values are equal the interval has no width.</summary>
/// <remarks>
/// exp of the mean of the logarithms, with Student's interval on their scale. Fleming and Wallace, Communications of the ACM 29 (1986), 218-221,
/// doi:10.1145/5666.5673. It is the median speedup where the logarithms are symmetric, not the ratio of the total times.
/// </remarks>
public static class GeometricMean
{
    /// <summary>The geometric mean and its interval, in the unit of the values. Throws for fewer than two values or one that is not above 0 and finite.</summary>
    public static Estimate Of(IReadOnlyList<double> values, double confidence = 0.95) => Logs.Exp(MeanT.Of(Logs.Of(values), confidence));

    /// <summary>The geometric mean of before over after, pair by pair, and its interval: above 1 where it got faster. Throws for lists of different length, fewer than two pairs, or a time that is not above 0 and finite.</summary>
    public static Estimate Speedup(IReadOnlyList<double> before, IReadOnlyList<double> after, double confidence = 0.95)
    {
        double[] first = Logs.Of(before), second = Logs.Of(after);
        if (first.Length != second.Length) throw new ArgumentException(FormattableString.Invariant($"{first.Length} and {second.Length} times make no pairs."), nameof(after));
        return Logs.Exp(MeanT.Of([.. first.Zip(second, (one, other) => one - other)], confidence));
    }
}
