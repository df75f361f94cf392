namespace Parlance.Statistics;

/// <summary>The interval of the difference of two rates on different problems, put together from the Wilson interval of each. Inside [-1, 1]; it has no width on one side where that side is the end of the range.</summary>
/// <remarks>
/// d - √((p₁-l₁)² + (u₂-p₂)²) and d + √((u₁-p₁)² + (p₂-l₂)²): Newcombe, "Interval estimation for the difference between independent
/// proportions", Statistics in Medicine 17 (1998), 873-890, doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I, method 10.
/// </remarks>
public static class Newcombe
{
    /// <summary>The first rate minus the second, and its interval. Throws an <see cref="ArgumentException"/> when one had no trials.</summary>
    public static Estimate Of(Proportion first, Proportion second, double confidence = 0.95)
    {
        ScoreLimits.RequireTrials(first, second);
        Interval one = Wilson.Of(first, confidence), other = Wilson.Of(second, confidence);
        double apart = first.Rate - second.Rate;
        return new(apart, new(
            apart - Hypotenuse(first.Rate - one.Lower, other.Upper - second.Rate),
            apart + Hypotenuse(one.Upper - first.Rate, second.Rate - other.Lower)));
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);
}
