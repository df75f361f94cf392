using MathNet.Numerics.Distributions;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Proportions;

/// <summary>How often intervals hold the truth, summed over every possible outcome.</summary>
public sealed class CoverageTests
{
    private const int Trials = 25;
    private static readonly double[] Rates = [.. Enumerable.Range(1, 399).Select(i => i / 400.0)];

    [Fact]
    public void The_exact_interval_never_holds_the_rate_too_rarely()
    {
        double[] coverage = Coverage(p => ClopperPearson.Of(p));

        Assert.True(coverage.Min() >= 0.95);
        Assert.InRange(coverage.Average(), 0.965, 0.985);
    }

    [Fact]
    public void With_continuity_Wilson_is_as_cautious_as_the_exact_one_but_near_the_ends()
    {
        double[] coverage = Coverage(p => WilsonContinuity.Of(p));

        Assert.InRange(coverage.Min(), 0.93, 1);
        Assert.InRange(coverage.Average(), 0.965, 0.985);
    }

    [Fact]
    public void Wilson_Jeffreys_and_Agresti_Coull_hold_it_as_often_as_they_say_on_average()
    {
        double[] wilson = Coverage(p => Wilson.Of(p)), jeffreys = Coverage(p => Jeffreys.Of(p)), coull = Coverage(p => AgrestiCoull.Of(p));

        Assert.InRange(wilson.Average(), 0.945, 0.96);
        Assert.InRange(jeffreys.Average(), 0.94, 0.96);
        Assert.InRange(coull.Average(), 0.955, 0.97);
        Assert.All(wilson.Skip(20).SkipLast(20), one => Assert.True(one > 0.9));
        Assert.All(coull, one => Assert.True(one > 0.92));
    }

    [Fact]
    public void Wald_holds_it_too_rarely()
    {
        double[] coverage = Coverage(p => Wald.Of(p));

        Assert.True(coverage.Average() < 0.9);
        Assert.True(coverage.Min() < 0.1);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(0.5, 0.5)]
    public void A_credible_interval_holds_the_rate_as_often_as_it_says_where_the_prior_is_the_truth(double a, double b)
    {
        // The chance of x successes under the prior, and of the rate to lie in what is believed then.
        double held = 0;
        for (int x = 0; x <= Trials; ++x)
        {
            double chance = Math.Exp(MathNet.Numerics.SpecialFunctions.BinomialLn(Trials, x) + MathNet.Numerics.SpecialFunctions.BetaLn(a + x, b + Trials - x) - MathNet.Numerics.SpecialFunctions.BetaLn(a, b));
            Interval credible = BetaPosterior.Of(new(x, Trials), a, b).Credible(0.9);
            held += chance * (Beta.CDF(a + x, b + Trials - x, credible.Upper) - Beta.CDF(a + x, b + Trials - x, credible.Lower));
        }

        Assert.Equal(0.9, held, 1e-10);
    }

    [Fact]
    public void Intervals_of_a_difference_hold_it_about_as_often_as_they_say()
    {
        (double average, double least) newcombe = Differences((a, b) => Newcombe.Of(a, b)), score = Differences((a, b) => MiettinenNurminen.Of(a, b)), caffo = Differences((a, b) => AgrestiCaffo.Of(a, b));

        Assert.InRange(newcombe.average, 0.945, 0.975);
        Assert.InRange(score.average, 0.945, 0.965);
        Assert.InRange(caffo.average, 0.945, 0.975);
        Assert.All([newcombe.least, score.least, caffo.least], least => Assert.True(least > 0.91));
    }

    [Fact]
    public void Intervals_of_ratios_hold_them_mostly_more_often_than_they_say()
    {
        (double average, double least) risk = Pairs((a, b) => RiskRatio.Of(a, b).Interval, (p, q) => p / q), odds = Pairs((a, b) => OddsRatio.Of(a, b).Interval, (p, q) => p / (1 - p) / (q / (1 - q)));
        (double average, double least) exact = Pairs((a, b) => ConditionalOddsRatio.Of(a, b).Interval, (p, q) => p / (1 - p) / (q / (1 - q)));

        Assert.InRange(risk.average, 0.95, 0.985);
        Assert.InRange(odds.average, 0.95, 0.985);
        Assert.True(risk.least > 0.9);
        Assert.True(odds.least > 0.92);
        Assert.InRange(exact.average, 0.96, 1);
        Assert.True(exact.least >= 0.95);
    }

    [Fact]
    public void Tango_holds_a_paired_difference_about_as_often_as_it_says()
    {
        const int n = 25;
        var intervals = new Dictionary<(int, int), Interval>();
        for (int b = 0; b <= n; ++b)
            for (int c = 0; b + c <= n; ++c) intervals[(b, c)] = Tango.Of(new(0, b, c, n - b - c)).Interval;
        List<double> coverage = [];
        foreach ((double first, double second) in new[] { (0.1, 0.1), (0.2, 0.05), (0.3, 0.3), (0.4, 0.1), (0.02, 0.15), (0.6, 0.3), (0.25, 0.0) })
            coverage.Add(intervals.Where(one => one.Value.Contains(first - second)).Sum(one => Multinomial(n, one.Key.Item1, one.Key.Item2, first, second)));

        Assert.InRange(coverage.Average(), 0.94, 0.97);
        Assert.All(coverage, one => Assert.InRange(one, 0.92, 0.995));
    }

    private static double Multinomial(int n, int b, int c, double first, double second)
    {
        double rest = 1 - first;
        return Binomial.PMF(first, n, b) * Binomial.PMF(rest == 0 ? 0 : second / rest, n - b, c);
    }

    private static double[] Coverage(Func<Proportion, Interval> interval)
    {
        Interval[] all = [.. Enumerable.Range(0, Trials + 1).Select(x => interval(new(x, Trials)))];
        return [.. Rates.Select(rate => all.Index().Where(one => one.Item.Contains(rate)).Sum(one => Binomial.PMF(rate, Trials, one.Index)))];
    }

    private static (double Average, double Least) Differences(Func<Proportion, Proportion, Estimate> of) => Pairs((a, b) => of(a, b).Interval, (p, q) => p - q);

    private static (double Average, double Least) Pairs(Func<Proportion, Proportion, Interval> interval, Func<double, double, double> truth)
    {
        const int n = 20, m = 15;
        Interval[,] all = new Interval[n + 1, m + 1];
        for (int x = 0; x <= n; ++x)
            for (int y = 0; y <= m; ++y) all[x, y] = interval(new(x, n), new(y, m));
        List<double> coverage = [];
        foreach (double p in new[] { 0.1, 0.23, 0.4, 0.55, 0.71, 0.9 })
            foreach (double q in new[] { 0.12, 0.3, 0.5, 0.64, 0.85 })
            {
                double held = 0, true_ = truth(p, q);
                for (int x = 0; x <= n; ++x)
                    for (int y = 0; y <= m; ++y)
                        if (all[x, y].Contains(true_)) held += Binomial.PMF(p, n, x) * Binomial.PMF(q, m, y);
                coverage.Add(held);
            }

        return (coverage.Average(), coverage.Min());
    }
}
