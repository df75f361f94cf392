namespace Parlance.Statistics;

/// <summary>P-values of many tests, raised so that comparing each with a significance keeps it for all of them together. One p-value alone stays as it is, and the order is that of the input.</summary>
public static class AdjustedPValues
{
    /// <summary>Times their number, at most 1: bounds the probability of any false rejection. Throws when there are none or one is outside [0, 1].</summary>
    /// <remarks>Dunn, JASA 56 (1961), 52-64, doi:10.1080/01621459.1961.10482090.</remarks>
    public static IReadOnlyList<double> Bonferroni(IReadOnlyList<double> values)
    {
        Demand(values);
        return [.. values.Select(one => Math.Min(1, one * values.Count))];
    }

    /// <summary>The i-th smallest times m-i+1, never below a smaller one's: bounds the same as <see cref="Bonferroni"/> and rejects more. Throws as it does; equal values stay equal.</summary>
    /// <remarks>Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.</remarks>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> values)
    {
        Demand(values);
        double least = 0;
        double[] adjusted = new double[values.Count];
        foreach ((int rank, int i) in Ascending(values).Index())
            adjusted[i] = least = Math.Max(least, Math.Min(1, (values.Count - rank) * values[i]));
        return adjusted;
    }

    /// <summary>The i-th smallest times m/i, never above a greater one's: bounds the expected share of false among all rejections when the tests are independent or positively dependent. Throws as <see cref="Bonferroni"/> does.</summary>
    /// <remarks>Benjamini and Hochberg, JRSS B 57 (1995), 289-300, doi:10.1111/j.2517-6161.1995.tb02031.x.</remarks>
    public static IReadOnlyList<double> BenjaminiHochberg(IReadOnlyList<double> values) => StepUp(values, 1);

    /// <summary>As <see cref="BenjaminiHochberg"/>, times 1 + 1/2 + ... + 1/m: holds whatever the dependence. Throws as it does.</summary>
    /// <remarks>Benjamini and Yekutieli, Annals of Statistics 29 (2001), 1165-1188, doi:10.1214/aos/1013699998.</remarks>
    public static IReadOnlyList<double> BenjaminiYekutieli(IReadOnlyList<double> values) =>
        StepUp(values, Enumerable.Range(1, values?.Count ?? 0).Sum(i => 1.0 / i));

    private static double[] StepUp(IReadOnlyList<double>? values, double factor)
    {
        ArgumentNullException.ThrowIfNull(values);
        Demand(values);
        double most = 1;
        double[] adjusted = new double[values.Count];
        foreach ((int above, int i) in Ascending(values).Reverse().Index())
            adjusted[i] = most = Math.Min(most, factor * values.Count / (values.Count - above) * values[i]);
        return adjusted;
    }

    private static IEnumerable<int> Ascending(IReadOnlyList<double> values) => Enumerable.Range(0, values.Count).OrderBy(i => values[i]);

    private static void Demand(IReadOnlyList<double> values)
    {
        Require.NotEmpty(values);
        if (values.Any(one => !(one >= 0 && one <= 1))) throw new ArgumentException("A p-value lies in [0, 1].", nameof(values));
    }
}
