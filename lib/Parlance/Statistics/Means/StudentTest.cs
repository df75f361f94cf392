namespace Parlance.Statistics;

/// <summary>What the t tests and intervals share once a difference, its standard error and the degrees of freedom are known.</summary>
internal static class StudentTest
{
    /// <summary>The test of a difference against 0. Without spread the statistic is infinite, or 0 where there is no difference either.</summary>
    public static TestResult Of(double difference, double error, double freedom, Alternative alternative)
    {
        double t = difference == 0 ? 0 : difference / error;
        return new(t, alternative switch
        {
            Alternative.Less => Tails.StudentTAbove(-t, freedom),
            Alternative.Greater => Tails.StudentTAbove(t, freedom),
            _ => 2 * Tails.StudentTAbove(Math.Abs(t), freedom),
        });
    }

    public static Estimate Around(double value, double error, double freedom, double confidence)
    {
        double half = error == 0 ? 0 : error * Tails.StudentTWithin(confidence, freedom);
        return new(value, new(value - half, value + half));
    }

    /// <summary>Welch's degrees of freedom of the sum of two independent estimates of these variances. 1 where there is no spread, so that nothing divides by 0.</summary>
    public static double WelchFreedom(double first, double firstFreedom, double second, double secondFreedom)
    {
        double both = first + second;
        if (both == 0) return 1;
        (first, second) = (first / both, second / both);
        return 1 / (first * first / firstFreedom + second * second / secondFreedom);
    }
}
