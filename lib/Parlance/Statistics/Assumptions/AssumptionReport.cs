namespace Parlance.Statistics;

/// <summary>Which assumptions of t tests and intervals hold for groups of values and which do not, in sentences with numbers. What cannot be tested, such as a group of equal values, is said to be untested.</summary>
/// <remarks>
/// A test that does not reject proves nothing; with few values it would hardly ever reject. Choosing a test by the outcome of such checks on the same data
/// spoils its error rate (Zimmerman, British Journal of Mathematical and Statistical Psychology 57 (2004), 173-181, doi:10.1348/000711004849222), so the report advises, and does not choose.
/// </remarks>
/// <param name="Checks">Normality group by group, then equal spread where there are two groups or more, then independence group by group.</param>
public sealed record AssumptionReport(IReadOnlyList<AssumptionCheck> Checks)
{
    /// <summary>Whether no check speaks against its assumption. True also where nothing could be tested.</summary>
    public bool NothingSpeaksAgainst => Checks.All(one => one.Holds != false);

    /// <summary>The report of groups whose values are in the order taken, each test at a level. Throws for no groups, an empty one, or a value that is not finite.</summary>
    public static AssumptionReport Of(IReadOnlyList<IReadOnlyList<double>> groups, double level = 0.05)
    {
        Require.Confidence(level);
        Require.NotEmpty(groups);
        foreach (IReadOnlyList<double> group in groups)
        {
            Require.NotEmpty(group, nameof(groups));
            Require.Finite(group, nameof(groups));
        }

        List<AssumptionCheck> checks = [.. groups.Select((group, i) => Normality(group, i + 1, level))];
        if (groups.Count > 1) checks.Add(Spread(groups, level));
        checks.AddRange(groups.Select((group, i) => Independence(group, i + 1, level)));
        return new(checks);
    }

    /// <summary>All sentences, one a line.</summary>
    public override string ToString() => string.Join('\n', Checks.Select(one => one.Sentence));

    private static AssumptionCheck Normality(IReadOnlyList<double> group, int number, double level)
    {
        if (Untested(group, 3) is string reason) return new(Assumption.Normal, null, $"Whether group {number} is normal was not tested: {reason}.", null);
        if (group.Count > ShapiroWilk.Limit) return new(Assumption.Normal, null, FormattableString.Invariant($"Whether group {number} is normal was not tested: of {group.Count} values it hardly matters for the mean."), null);
        TestResult test = ShapiroWilk.Of(group);
        return Check(Assumption.Normal, test, level, $"group {number} is normal", FormattableString.Invariant($"Shapiro-Wilk, W = {test.Statistic:0.###}, n = {group.Count}"),
            "use a trimmed mean, ranks or the bootstrap, or logarithms of times");
    }

    private static AssumptionCheck Spread(IReadOnlyList<IReadOnlyList<double>> groups, double level)
    {
        if (groups.Any(group => group.Count < 2) || groups.All(group => group.Count == 2))
            return new(Assumption.EqualSpread, null, "Whether the groups spread alike was not tested: each needs two values, and one of them three.", null);
        TestResult test = BrownForsythe.Of(groups);
        if (double.IsNaN(test.PValue)) return new(Assumption.EqualSpread, null, "Whether the groups spread alike was not tested: their values are all equally far from the medians.", null);
        double[] deviations = [.. groups.Select(group => Math.Sqrt(SampleMoments.Of(group).Variance))];
        return Check(Assumption.EqualSpread, test, level, "the groups spread alike",
            FormattableString.Invariant($"Brown-Forsythe, F = {test.Statistic:0.###}, standard deviations from {deviations.Min():0.###} to {deviations.Max():0.###}"), "use Welch's test");
    }

    private static AssumptionCheck Independence(IReadOnlyList<double> group, int number, double level)
    {
        if (Untested(group, 10) is string reason) return new(Assumption.Independent, null, $"Whether the values of group {number} are independent was not tested: {reason}.", null);
        int lags = Math.Min(10, group.Count / 5);
        TestResult test = Autocorrelation.LjungBox(group, lags);
        return Check(Assumption.Independent, test, level, $"the values of group {number} are independent",
            FormattableString.Invariant($"Ljung-Box, {lags} lags, Q = {test.Statistic:0.###}, correlation with the value before {Autocorrelation.Of(group, 1)[0]:0.##}"),
            "measure in random order, or average blocks of neighbours");
    }

    private static AssumptionCheck Check(Assumption assumption, TestResult test, double level, string claim, string numbers, string advice)
    {
        bool holds = test.PValue > level;
        string p = test.PValue < 0.001 ? "p < 0.001" : FormattableString.Invariant($"p = {test.PValue:0.###}");
        return new(assumption, holds, holds ? $"Nothing speaks against it that {claim} ({numbers}, {p})." : $"It does not hold that {claim} ({numbers}, {p}): {advice}.", test);
    }

    private static string? Untested(IReadOnlyList<double> group, int least) =>
        group.Count < least ? FormattableString.Invariant($"it has {group.Count} values, and {least} are needed") : group.All(one => one == group[0]) ? "all its values are equal" : null;
}
