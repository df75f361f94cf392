namespace Parlance.Statistics;

/// <summary>The probability that a value of the first group is above one of the second, equal ones counted half: A₁₂. From 0 to 1; one half when all values are equal.</summary>
/// <remarks>
/// A₁₂ = (δ+1)/2 with Cliff's δ, and the ends of its interval likewise: Vargha and Delaney, "A Critique and Improvement of the CL Common Language
/// Effect Size Statistics of McGraw and Wong", Journal of Educational and Behavioral Statistics 25 (2000), 101-132, doi:10.3102/10769986025002101.
/// </remarks>
public static class VarghaDelaney
{
    /// <summary>The probability with its interval, by way of <see cref="CliffsDelta.Of"/>. Throws for fewer than two values a group or one not finite.</summary>
    public static Estimate Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95) => Halved(CliffsDelta.Of(first, second, confidence));

    /// <summary>The probability with its interval, by way of <see cref="CliffsDelta.Fisher"/>. Of no width where nothing overlaps; throws when a group is empty or a value not finite.</summary>
    public static Estimate Fisher(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95) => Halved(CliffsDelta.Fisher(first, second, confidence));

    private static Estimate Halved(Estimate delta) => new((delta.Value + 1) / 2, new((delta.Interval.Lower + 1) / 2, (delta.Interval.Upper + 1) / 2));
}
