using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Parlance.Statistics;
using Xunit;
using TestResult = Parlance.Statistics.TestResult;

namespace Parlance.Tests.Statistics.Assumptions;

public sealed class AssumptionTests
{
    [Fact]
    public void Values_that_are_all_equal_give_no_answer()
    {
        double[] equal = [.. Enumerable.Repeat(0.1, 12)];

        foreach (TestResult result in new[] { ShapiroWilk.Of(equal), DAgostino.Of(equal), AndersonDarling.Of(equal), Levene.Of([equal, equal]), BrownForsythe.Of([equal, equal]), Bartlett.Of([equal, equal]), Autocorrelation.LjungBox(equal, 2) })
            Assert.True(double.IsNaN(result.Statistic) && double.IsNaN(result.PValue));
        Assert.Throws<ArgumentException>(() => RunsTest.Of(equal));
        Assert.Equal(new TestResult(0, 1), RunsTest.Of([true, true, true]));
        Assert.Equal(new TestResult(double.PositiveInfinity, 0), Bartlett.Of([equal, [1, 2]]));
    }

    [Fact]
    public void The_exact_runs_test_is_what_counting_all_orders_gives()
    {
        foreach (int above in new[] { 1, 3, 5 })
        {
            bool[][] orders = [.. Enumerable.Range(0, 1 << 9).Where(bits => int.PopCount(bits) == above).Select(bits => Enumerable.Range(0, 9).Select(i => (bits >> i & 1) == 1).ToArray())];
            int[] runs = [.. orders.Select(order => 1 + order.Zip(order.Skip(1)).Count(pair => pair.First != pair.Second))];
            for (int i = 0; i < orders.Length; ++i)
            {
                double few = runs.Count(one => one <= runs[i]) / (double)runs.Length, many = runs.Count(one => one >= runs[i]) / (double)runs.Length;
                TestResult exact = RunsTest.Exact(orders[i]);
                Assert.Equal(runs[i], exact.Statistic);
                Assert.Equal(Math.Min(1, 2 * Math.Min(few, many)), exact.PValue, 1e-10);
            }
        }
    }

    [Fact]
    public void Of_data_that_are_as_assumed_about_one_in_twenty_is_rejected()
    {
        var random = new Xoshiro256StarStar(8);
        var rejected = new int[8];
        const int runs = 2000;
        for (int run = 0; run < runs; ++run)
        {
            double[] one = [.. Normal.Samples(random, 0, 1).Take(40)], other = [.. Normal.Samples(random, 5, 1).Take(25)];
            TestResult[] results = [ShapiroWilk.Of(one), AndersonDarling.Of(one), Bartlett.Of([one, other]), Levene.Of([one, other]), BrownForsythe.Of([one, other]), DAgostino.Of(one), Autocorrelation.LjungBox(one, 5), RunsTest.Of(one)];
            for (int i = 0; i < results.Length; ++i)
                if (results[i].PValue <= 0.05) ++rejected[i];
        }

        // Three standard errors of 2000 runs are 0.015; the last three are approximate.
        Assert.All(rejected[..5], count => Assert.InRange(count / (double)runs, 0.033, 0.067));
        Assert.All(rejected[5..], count => Assert.InRange(count / (double)runs, 0.025, 0.085));
    }

    [Fact]
    public void A_report_says_what_holds_and_what_does_not()
    {
        var random = new Xoshiro256StarStar(9);
        double[] normal = [.. Normal.Samples(random, 10, 1).Take(40)], skewed = [.. LogNormal.Samples(random, 3, 1).Take(40)], rising = [.. normal.Order()];

        AssumptionReport good = AssumptionReport.Of([normal, [.. normal.Select(one => one + 3)]]), bad = AssumptionReport.Of([normal, skewed, rising]);

        Assert.True(good.NothingSpeaksAgainst);
        Assert.Equal(5, good.Checks.Count);
        Assert.False(bad.NothingSpeaksAgainst);
        Assert.Equal(new bool?[] { true, false, true, false, true, true, false }, bad.Checks.Select(one => one.Holds));
        Assert.StartsWith("It does not hold that group 2 is normal (Shapiro-Wilk, W = 0.", bad.Checks[1].Sentence, StringComparison.Ordinal);
        Assert.Contains("Welch", bad.Checks[3].Sentence, StringComparison.Ordinal);
        Assert.Equal(7, bad.ToString().Split('\n').Length);
    }

    [Fact]
    public void A_report_says_what_could_not_be_tested()
    {
        AssumptionReport report = AssumptionReport.Of([[1, 2], [3, 3, 3, 3]]);

        Assert.All(report.Checks.Where(one => one.Assumption != Assumption.EqualSpread), one => Assert.Null(one.Holds));
        Assert.Contains("it has 2 values, and 3 are needed", report.Checks[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("all its values are equal", report.Checks[1].Sentence, StringComparison.Ordinal);
        Assert.Null(AssumptionReport.Of([[1], [2]]).Checks[2].Holds);
        Assert.Null(AssumptionReport.Of([[1, 2], [3, 4]]).Checks[2].Holds);
    }

    [Fact]
    public void What_cannot_be_checked_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ShapiroWilk.Of([1, 2]));
        Assert.Throws<ArgumentException>(() => ShapiroWilk.Of(new double[5001]));
        Assert.Throws<ArgumentException>(() => DAgostino.Of([1, 2, 3]));
        Assert.Throws<ArgumentException>(() => AndersonDarling.Of([1, 2, double.NaN, 4, 5, 6, 7, 8]));
        Assert.Throws<ArgumentException>(() => Levene.Of([[1, 2, 3]]));
        Assert.Throws<ArgumentException>(() => BrownForsythe.Of([[1, 2], [3, 4]]));
        Assert.Throws<ArgumentException>(() => Bartlett.Of([[1, 2, 3], [1]]));
        Assert.Throws<ArgumentException>(() => Autocorrelation.Of([1, 2], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Autocorrelation.LjungBox([1, 2, 3], 0));
        Assert.Throws<ArgumentException>(() => RunsTest.Exact([]));
        Assert.Throws<ArgumentException>(() => AssumptionReport.Of([]));
        Assert.Throws<ArgumentException>(() => AssumptionReport.Of([[1, 2], []]));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssumptionReport.Of([[1, 2]], 5));
    }
}
