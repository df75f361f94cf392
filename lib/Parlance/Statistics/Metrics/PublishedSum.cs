using MathNet.Numerics;

namespace Parlance.Statistics;

/// <summary>What the scripts of the public benchmark sum up: times in ascending order with weights for speedups in ascending order, which favours the slowest.</summary>
internal static class PublishedSum
{
    private const double Shortest = 1e-8;

    /// <summary>The sum for one problem, the times of those samples alone that were right. The j-th shortest time is divided by the j-th number, whosever it is.</summary>
    public static double Of(IReadOnlyList<double> times, IReadOnlyList<int> divisors, double baseline, int k)
    {
        double[] sorted = [.. times.Order()];
        return sorted.Index().Sum(one => Choose(one.Index, k - 1) * baseline / (Choose(sorted.Length, k) * Math.Max(one.Item, Shortest) * divisors[one.Index]));
    }

    /// <summary>The mean over the problems of which something is left, 0 where nothing is. Throws without problems or for a k below 1.</summary>
    public static double Mean(IReadOnlyList<TimedProblem> problems, int k, Func<TimedProblem, IReadOnlyList<(double Time, int Divisor)>> survivors)
    {
        Require.NotEmpty(problems);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        double[] sums = [.. problems.Select(one => (Problem: one, Left: survivors(one))).Where(one => one.Left.Count > 0)
            .Select(one => Of([.. one.Left.Select(run => run.Time)], [.. one.Left.Select(run => run.Divisor)], one.Problem.Baseline, k))];
        return sums.DefaultIfEmpty(0).Average();
    }

    /// <summary>The right samples' times on one number of processes; none where nothing was measured on it.</summary>
    public static IReadOnlyList<(double Time, int Divisor)> At(TimedProblem problem, int measured, int divisor) =>
        problem.Column(measured) < 0 ? [] : [.. problem.Times(measured).Where(time => !double.IsNaN(time)).Select(time => (time, divisor))];

    /// <summary>The binomial coefficient, but 1 where there are too few to choose from.</summary>
    private static double Choose(int n, int k) => n < k ? 1 : SpecialFunctions.Binomial(n, k);
}
