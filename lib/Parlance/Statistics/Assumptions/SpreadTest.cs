namespace Parlance.Statistics;

/// <summary>What Levene's test and that of Brown and Forsythe share: the analysis of variance of the distances from a group's centre.</summary>
internal static class SpreadTest
{
    public static TestResult Of(IReadOnlyList<IReadOnlyList<double>> groups, Func<IEnumerable<double>, double> centre)
    {
        Demand(groups);
        if (groups.All(group => group.Count == 2))
            throw new ArgumentException("Every group has two values, which are equally far from their centre: one of three is needed.", nameof(groups));
        double[][] distances = [.. groups.Select(group => Distances(group, centre(group)))];
        if (distances.All(group => group.All(one => one == distances[0][0]))) return new(double.NaN, double.NaN);
        (double between, double within, _, int n) = Grouped.MeanSquares(distances);
        double f = between / within;
        return new(f, Tails.FAbove(f, groups.Count - 1, n - groups.Count));
    }

    public static void Demand(IReadOnlyList<IReadOnlyList<double>> groups)
    {
        Require.AtLeast(groups, 2);
        foreach (IReadOnlyList<double> group in groups)
        {
            Require.AtLeast(group, 2, nameof(groups));
            Require.Finite(group, nameof(groups));
        }
    }

    private static double[] Distances(IReadOnlyList<double> group, double centre) =>
        group.All(one => one == group[0]) ? new double[group.Count] : [.. group.Select(one => Math.Abs(one - centre))];
}
