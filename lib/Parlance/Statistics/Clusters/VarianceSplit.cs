namespace Parlance.Statistics;

/// <summary>How the variance of a value splits into that between problems and that between completions of one problem. Both in the unit of the values squared; throws when one is negative or not finite.</summary>
/// <remarks>
/// Within = MSW, between = (MSB - MSW)/n₀, at least 0: the method of moments for x = μ + problem + completion: Searle, Casella and McCulloch,
/// "Variance Components" (1992), section 3.6. For problems with alike many completions this is REML, wherever between is above 0.
/// </remarks>
public readonly record struct VarianceSplit
{
    public VarianceSplit(double between, double within)
    {
        if (!(between >= 0 && double.IsFinite(between))) throw new ArgumentOutOfRangeException(nameof(between), between, "A variance is not negative.");
        if (!(within >= 0 && double.IsFinite(within))) throw new ArgumentOutOfRangeException(nameof(within), within, "A variance is not negative.");
        (Between, Within) = (between, within);
    }

    /// <summary>The variance of the problems' own means. 0 when they spread no more than their completions explain.</summary>
    public double Between { get; }

    /// <summary>The variance of the completions of one problem. 0 when all of a problem's are equal.</summary>
    public double Within { get; }

    /// <summary>The split of values, a list a problem. Throws for fewer than two problems, an empty one, one completion each, or a value that is not finite.</summary>
    public static VarianceSplit Of(IReadOnlyList<IReadOnlyList<double>> problems)
    {
        (double between, double within, double size, _) = Grouped.MeanSquares(problems);
        return new(Math.Max(0, (between - within) / size), within);
    }

    /// <summary>The variance of the mean over so many problems with so many completions each: (between + within / completions) / problems. Throws for fewer than one of either.</summary>
    public double OfMean(double problems, double completions)
    {
        if (!(problems >= 1)) throw new ArgumentOutOfRangeException(nameof(problems), problems, "A mean needs one problem at least.");
        if (!(completions >= 1)) throw new ArgumentOutOfRangeException(nameof(completions), completions, "A problem needs one completion at least.");
        return (Between + Within / completions) / problems;
    }
}
