using MathNet.Numerics;
using MathNet.Numerics.Statistics;

namespace Parlance.Statistics;

/// <summary>Whether values lie above and below their median in random order: few runs tell of a drift, many of an alternation. Where all lie to one side the number of runs is certain and the p-value 1.</summary>
/// <remarks>
/// A run is a stretch of values on the same side; values equal to the median are left out. Mean 1 + 2ab/n, variance 2ab(2ab-n)/(n²(n-1)) for a above and b below:
/// Wald and Wolfowitz, Annals of Mathematical Statistics 11 (1940), 147-162, doi:10.1214/aoms/1177731909.
/// </remarks>
public static class RunsTest
{
    /// <summary>The test by the normal distribution, without correction; the statistic is z. Throws when there are no values, one is not finite, or all are equal.</summary>
    public static TestResult Of(IReadOnlyList<double> inOrder) => Of(Sides(inOrder));

    /// <summary>The test of a sequence of two outcomes by the normal distribution. Throws for an empty sequence.</summary>
    public static TestResult Of(IReadOnlyList<bool> sequence)
    {
        (int runs, double a, double b) = Count(sequence);
        double n = a + b, both = 2 * a * b, variance = n < 2 ? 0 : both * (both - n) / (n * n * (n - 1)), apart = runs - 1 - both / n;
        if (variance <= 0) return new(0, 1);
        double z = apart / Math.Sqrt(variance);
        return new(z, Tails.NormalTail(z, Alternative.TwoSided));
    }

    /// <summary>The exact test of a sequence of two outcomes: how probable it is that as few or fewer runs, or as many or more, come up, the smaller doubled but at most 1; the statistic is the number of runs. Throws for an empty sequence.</summary>
    public static TestResult Exact(IReadOnlyList<bool> sequence)
    {
        (int runs, int a, int b) = Count(sequence);
        double few = 0, many = 0;
        for (int r = 1; r <= a + b; ++r)
        {
            double probability = Probability(r, a, b);
            if (r <= runs) few += probability;
            if (r >= runs) many += probability;
        }

        return new(runs, Math.Min(1, 2 * Math.Min(few, many)));
    }

    /// <summary>Which values lie above the median, those equal to it left out. Empty when all are equal; throws when there are no values or one is not finite.</summary>
    public static bool[] Sides(IReadOnlyList<double> inOrder)
    {
        Require.NotEmpty(inOrder);
        Require.Finite(inOrder);
        double median = inOrder.Median();
        return [.. inOrder.Where(one => one != median).Select(one => one > median)];
    }

    private static (int Runs, int Above, int Below) Count(IReadOnlyList<bool> sequence)
    {
        Require.NotEmpty(sequence);
        int above = sequence.Count(one => one);
        return (1 + Enumerable.Range(1, sequence.Count - 1).Count(i => sequence[i] != sequence[i - 1]), above, sequence.Count - above);
    }

    private static double Probability(int runs, int a, int b)
    {
        if (a == 0 || b == 0) return runs == 1 ? 1 : 0;
        int half = runs / 2;
        double all = SpecialFunctions.BinomialLn(a + b, a);
        return runs % 2 == 0
            ? 2 * Share(a, half, b, half)
            : Share(a, half + 1, b, half) + Share(a, half, b, half + 1);

        // How probable it is that the one kind makes so many runs and the other so many.
        double Share(int one, int runsOfOne, int other, int runsOfOther) =>
            runsOfOne < 1 || runsOfOther < 1 || runsOfOne > one || runsOfOther > other ? 0
            : Math.Exp(SpecialFunctions.BinomialLn(one - 1, runsOfOne - 1) + SpecialFunctions.BinomialLn(other - 1, runsOfOther - 1) - all);
    }
}
