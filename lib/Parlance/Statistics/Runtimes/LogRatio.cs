namespace Parlance.Statistics;

/// <summary>By what factor one set of runtimes is longer than another, taken apart from each other: for times whose spread grows with their length. When neither set spreads the interval has no width.</summary>
/// <remarks>
/// exp(mean of ln first - mean of ln second), without unit, with Welch's interval on the logarithms: the ratio of geometric means, which for lognormal times of equal
/// spread is that of the means as well.
/// </remarks>
public static class LogRatio
{
    /// <summary>First over second and its interval. Throws for fewer than two times in a set or one that is not above 0 and finite.</summary>
    public static Estimate Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95) =>
        Logs.Exp(WelchT.Difference(Logs.Of(first), Logs.Of(second), confidence));
}
