using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Effects;

/// <summary>How often intervals of effects hold the truth: simulated, or summed over every possible outcome.</summary>
public sealed class EffectCoverageTests
{
    [Fact]
    public void Intervals_of_standardised_means_hold_the_effect_as_often_as_they_say()
    {
        const int runs = 1000;
        var random = new Xoshiro256StarStar(11);
        int d = 0, g = 0, welch = 0, glass = 0;
        for (int run = 0; run < runs; ++run)
        {
            double[] first = Draw(random, 8, 0.8, 1), second = Draw(random, 12, 0, 1);
            if (CohensD.Of(first, second).Interval.Contains(0.8)) d++;
            if (HedgesG.Of(first, second).Interval.Contains(0.8)) g++;
            if (CohensD.Of(first, second, pooled: false).Interval.Contains(0.8)) welch++;
            if (GlassDelta.Of(first, second).Interval.Contains(0.8)) glass++;
        }

        // Four standard errors of 1000 runs are 0.028; the other intervals are approximate.
        Assert.InRange(d / (double)runs, 0.922, 0.978);
        Assert.InRange(g / (double)runs, 0.915, 0.98);
        Assert.InRange(welch / (double)runs, 0.915, 0.98);
        Assert.InRange(glass / (double)runs, 0.915, 0.985);
    }

    [Fact]
    public void Hedges_g_has_no_bias_and_Cohens_d_has()
    {
        var random = new Xoshiro256StarStar(12);
        double d = 0, g = 0;
        const int runs = 20000;
        for (int run = 0; run < runs; ++run)
        {
            StandardizedSample(random, out double value);
            d += value / runs;
            g += value * HedgesG.Correction(6) / runs;
        }

        Assert.InRange(g, 0.97, 1.03);
        Assert.InRange(d, 1.11, 1.19);

        static void StandardizedSample(Xoshiro256StarStar random, out double value)
        {
            double[] first = Draw(random, 4, 1, 1), second = Draw(random, 4, 0, 1);
            double m1 = first.Average(), m2 = second.Average();
            value = (m1 - m2) / Math.Sqrt((first.Sum(x => (x - m1) * (x - m1)) + second.Sum(x => (x - m2) * (x - m2))) / 6);
        }
    }

    [Fact]
    public void Cohens_h_and_phi_hold_the_truth_about_as_often_as_they_say()
    {
        const int n = 30, m = 24;
        foreach ((double p, double q) in new[] { (0.3, 0.5), (0.5, 0.5), (0.7, 0.35), (0.2, 0.3) })
        {
            double rate = (n * p + m * q) / (n + m), truth = (p - q) * Math.Sqrt((double)n * m / (rate * (1 - rate))) / (n + m), h = 0, phi = 0;
            for (int x = 0; x <= n; ++x)
                for (int y = 0; y <= m; ++y)
                {
                    double chance = Binomial.PMF(p, n, x) * Binomial.PMF(q, m, y);
                    if (CohensH.Of(new(x, n), new(y, m)).Interval.Contains(2 * (Math.Asin(Math.Sqrt(p)) - Math.Asin(Math.Sqrt(q))))) h += chance;
                    if (x + y > 0 && x + y < n + m && Phi.Of(new Proportion(x, n), new Proportion(y, m)).Interval.Contains(truth)) phi += chance;
                }

            Assert.InRange(h, 0.93, 0.97);
            Assert.InRange(phi, 0.92, 0.965);
        }
    }

    [Fact]
    public void Phi_of_pairs_holds_the_truth_about_as_often_as_it_says()
    {
        var random = new Xoshiro256StarStar(13);
        double[] shares = [0.3, 0.15, 0.2, 0.35];
        double truth = (shares[0] * shares[3] - shares[1] * shares[2]) / Math.Sqrt(0.45 * 0.55 * 0.5 * 0.5);
        int held = Enumerable.Range(0, 3000).Count(_ =>
        {
            int[] counts = Multinomial.Sample(random, shares, 60);
            return Phi.Of(new PairedTable(counts[0], counts[1], counts[2], counts[3])).Interval.Contains(truth);
        });

        Assert.InRange(held / 3000.0, 0.92, 0.965);
    }

    [Theory]
    [InlineData(0, 1, 0.925, 0.93, 0.975)]
    [InlineData(0.8, 1, 0.925, 0.88, 0.96)]
    [InlineData(1, 3, 0.925, 0.88, 0.96)]
    [InlineData(2.5, 1, 0.87, 0.55, 0.7)]
    public void Cliffs_delta_holds_the_truth_about_as_often_as_it_says_but_after_Fisher_less_the_nearer_to_one(double shift, double spread, double least, double fisherLeast, double fisherMost)
    {
        const int runs = 2500;
        var random = new Xoshiro256StarStar(14);
        double truth = 2 * Normal.CDF(0, 1, shift / Math.Sqrt(1 + spread * spread)) - 1;
        int held = 0, fisher = 0;
        for (int run = 0; run < runs; ++run)
        {
            double[] first = Draw(random, 25, shift, spread), second = Draw(random, 15, 0, 1);
            if (CliffsDelta.Of(first, second).Interval.Contains(truth)) held++;
            if (VarghaDelaney.Fisher(first, second).Interval.Contains((truth + 1) / 2)) fisher++;
        }

        Assert.InRange(held / (double)runs, least, 0.975);
        Assert.InRange(fisher / (double)runs, fisherLeast, fisherMost);
    }

    private static double[] Draw(Xoshiro256StarStar random, int n, double mean, double spread)
    {
        double[] values = new double[n];
        Normal.Samples(random, values, mean, spread);
        return values;
    }
}
