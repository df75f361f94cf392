using MathNet.Numerics.Statistics;
using Parlance.Statistics;
using Xunit;
using TestResult = Parlance.Statistics.TestResult;

namespace Parlance.Tests.Statistics.Means;

/// <summary>Means, medians and the bootstrap against their oracles.</summary>
public sealed class MeanVectorTests
{
    [Theory, Vectors("mean-t")]
    public void Mean_by_t_agrees(VectorCase one) => Agrees(one, MeanT.Of(one.Numbers("values"), one.Number("confidence")));

    [Theory, Vectors("mean-t-test")]
    public void Test_of_a_mean_by_t_agrees(VectorCase one) => Agrees(one, MeanT.Test(one.Numbers("values"), one.Number("mean"), Side(one)));

    [Theory, Vectors("mean-z")]
    public void Mean_by_z_agrees(VectorCase one) => Agrees(one, MeanZ.Of(one.Numbers("values"), one.Number("confidence")));

    [Theory, Vectors("mean-z-known")]
    public void Mean_of_known_spread_agrees(VectorCase one) => Agrees(one, MeanZ.Known(one.Numbers("values"), one.Number("deviation"), one.Number("confidence")));

    [Theory, Vectors("welch-difference")]
    public void Difference_after_Welch_agrees(VectorCase one) => Agrees(one, WelchT.Difference(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("welch-test")]
    public void Test_after_Welch_agrees(VectorCase one) => Agrees(one, WelchT.Test(one.Numbers("first"), one.Numbers("second"), Side(one)));

    [Theory, Vectors("pooled-difference")]
    public void Pooled_difference_agrees(VectorCase one) => Agrees(one, PooledT.Difference(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("pooled-test")]
    public void Pooled_test_agrees(VectorCase one) => Agrees(one, PooledT.Test(one.Numbers("first"), one.Numbers("second"), Side(one)));

    [Theory, Vectors("trimmed-mean")]
    public void Trimmed_mean_agrees(VectorCase one) => Agrees(one, TrimmedMean.Of(one.Numbers("values"), one.Number("share"), one.Number("confidence")));

    [Theory, Vectors("yuen-difference")]
    public void Difference_after_Yuen_agrees(VectorCase one) => Agrees(one, Yuen.Difference(one.Numbers("first"), one.Numbers("second"), one.Number("share")));

    [Theory, Vectors("yuen-test")]
    public void Test_after_Yuen_agrees(VectorCase one) => Agrees(one, Yuen.Test(one.Numbers("first"), one.Numbers("second"), one.Number("share"), Side(one)));

    [Theory, Vectors("quantile-interval")]
    public void Quantile_interval_agrees(VectorCase one)
    {
        QuantileInterval found = QuantileInterval.Of(one.Numbers("values"), one.Number("share"), one.Number("confidence"));

        Agrees(one, new Estimate(found.Value, found.Interval));
        one.Agrees("lowerRank", found.LowerRank);
        one.Agrees("upperRank", found.UpperRank);
        one.Agrees("coverage", found.Coverage);
    }

    [Theory, Vectors("bootstrap")]
    public void Bootstrap_of_the_same_resamples_agrees(VectorCase one)
    {
        Func<ReadOnlySpan<double>, double> statistic = one.Text("statistic") switch
        {
            "mean" => values => ArrayStatistics.Mean(values.ToArray()),
            "median" => values => ArrayStatistics.MedianInplace(values.ToArray()),
            _ => values => ArrayStatistics.StandardDeviation(values.ToArray()),
        };
        double[] values = one.Numbers("values");
        EndsAgree(one, statistic(values), [.. Rows(one, "rows").Select(row => statistic(Pick(values, row)))], BootstrapEnds.Acceleration(Bootstrap.Jackknife(values, statistic)));
    }

    [Theory, Vectors("bootstrap-paired-ratio")]
    public void Bootstrap_of_a_paired_ratio_agrees(VectorCase one)
    {
        double[] first = one.Numbers("first"), second = one.Numbers("second");
        double[] jackknife = [.. first.Select((_, i) => Without(first, i).Mean() / Without(second, i).Mean())];
        EndsAgree(one, first.Mean() / second.Mean(), [.. Rows(one, "rows").Select(row => Pick(first, row).Mean() / Pick(second, row).Mean())], BootstrapEnds.Acceleration(jackknife));
    }

    [Theory, Vectors("bootstrap-ratio")]
    public void Bootstrap_of_a_ratio_agrees(VectorCase one)
    {
        double[] first = one.Numbers("first"), second = one.Numbers("second");
        double[] replicates = [.. Rows(one, "rows").Zip(Rows(one, "others"), (row, other) => Pick(first, row).Mean() / Pick(second, other).Mean())];
        EndsAgree(one, first.Mean() / second.Mean(), replicates, BootstrapEnds.Acceleration(
            first.Select((_, i) => Without(first, i).Mean() / second.Mean()).ToArray(), second.Select((_, i) => first.Mean() / Without(second, i).Mean()).ToArray()));
    }

    [Theory, Vectors("bootstrap-clusters")]
    public void Bootstrap_of_clusters_agrees(VectorCase one)
    {
        double[][] clusters = one.Rows("clusters");
        double[] jackknife = [.. clusters.Select((_, i) => clusters.Where((_, j) => j != i).SelectMany(cluster => cluster).Mean())];
        EndsAgree(one, clusters.SelectMany(cluster => cluster).Mean(), [.. Rows(one, "rows").Select(row => row.SelectMany(i => clusters[i]).Mean())], BootstrapEnds.Acceleration(jackknife));
    }

    internal static Alternative Side(VectorCase one) => one.Text("side") switch { "less" => Alternative.Less, "greater" => Alternative.Greater, _ => Alternative.TwoSided };

    internal static void Agrees(VectorCase one, Estimate estimate)
    {
        one.Agrees("value", estimate.Value);
        one.Agrees("lower", estimate.Interval.Lower);
        one.Agrees("upper", estimate.Interval.Upper);
    }

    internal static void Agrees(VectorCase one, TestResult result)
    {
        one.Agrees("statistic", result.Statistic);
        one.Agrees("p", result.PValue);
    }

    internal static double[] Without(double[] values, int left) => [.. values.Where((_, i) => i != left)];

    private static void EndsAgree(VectorCase one, double value, double[] replicates, double acceleration)
    {
        double confidence = one.Number("confidence");
        Interval percentile = BootstrapEnds.Percentile(replicates, confidence), bca = BootstrapEnds.Bca(replicates, value, acceleration, confidence);
        one.Agrees("value", value);
        one.Agrees("percentileLower", percentile.Lower);
        one.Agrees("percentileUpper", percentile.Upper);
        one.Agrees("bcaLower", bca.Lower);
        one.Agrees("bcaUpper", bca.Upper);
    }

    private static int[][] Rows(VectorCase one, string name) => [.. one.Rows(name).Select(row => row.Select(index => (int)index).ToArray())];

    private static double[] Pick(double[] values, int[] row) => [.. row.Select(i => values[i])];
}
