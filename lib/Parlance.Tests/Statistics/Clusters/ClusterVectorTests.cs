using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Clusters;

/// <summary>The estimates over clusters against their oracles.</summary>
public sealed class ClusterVectorTests
{
    [Theory, Vectors("clustered-mean")]
    public void Clustered_mean_agrees(VectorCase one) => Agrees(one, ClusteredMean.Of(one.Rows("rows"), one.Number("confidence")));

    [Theory, Vectors("clustered-error")]
    public void Clustered_error_agrees(VectorCase one) => one.Agrees("error", ClusteredMean.StandardError(one.Rows("rows")));

    [Theory, Vectors("two-way-clustered-error")]
    public void Two_way_clustered_error_agrees(VectorCase one) =>
        one.Agrees("error", TwoWayClusteredMean.StandardError(one.Numbers("values"), Labels(one, "first"), Labels(one, "second")));

    [Theory, Vectors("intraclass-correlation")]
    public void Intraclass_correlation_agrees(VectorCase one) => Agrees(one, IntraclassCorrelation.Of(one.Rows("rows"), one.Number("confidence")));

    [Theory, Vectors("design-effect")]
    public void Design_effect_agrees(VectorCase one) => one.Agrees("effect", DesignEffect.Of(one.Rows("rows")));

    [Theory, Vectors("design-effect-of")]
    public void Design_effect_of_a_known_correlation_agrees(VectorCase one) => one.Agrees("effect", DesignEffect.Of(one.Number("correlation"), one.Number("size")));

    [Theory, Vectors("effective-sample-size")]
    public void Effective_sample_size_agrees(VectorCase one) => one.Agrees("size", EffectiveSampleSize.Of(one.Rows("rows")));

    [Theory, Vectors("variance-split")]
    public void Variance_split_agrees(VectorCase one) => Agrees(one, VarianceSplit.Of(one.Rows("rows")));

    [Theory, Vectors("variance-split-reml")]
    public void Variance_split_agrees_with_likelihood(VectorCase one) => Agrees(one, VarianceSplit.Of(one.Rows("rows")));

    [Theory, Vectors("variance-of-mean")]
    public void Variance_of_a_mean_agrees(VectorCase one) =>
        one.Agrees("variance", new VarianceSplit(one.Number("between"), one.Number("within")).OfMean(one.Number("problems"), one.Number("completions")));

    [Theory, Vectors("nested-variance")]
    public void Nested_variance_agrees(VectorCase one) => Agrees(one, NestedVariance.Of(Domains(one)));

    [Theory, Vectors("nested-variance-reml")]
    public void Nested_variance_agrees_with_likelihood(VectorCase one) => Agrees(one, NestedVariance.Of(Domains(one)));

    private static void Agrees(VectorCase one, Estimate estimate)
    {
        one.Agrees("value", estimate.Value);
        one.Agrees("lower", estimate.Interval.Lower);
        one.Agrees("upper", estimate.Interval.Upper);
    }

    private static void Agrees(VectorCase one, VarianceSplit split)
    {
        one.Agrees("between", split.Between);
        one.Agrees("within", split.Within);
    }

    private static void Agrees(VectorCase one, NestedVariance split)
    {
        one.Agrees("domains", split.Domains);
        one.Agrees("problems", split.Problems);
        one.Agrees("completions", split.Completions);
    }

    private static string[] Labels(VectorCase one, string name) => [.. one.Wholes(name).Select(label => $"{label}")];

    private static double[][][] Domains(VectorCase one) =>
        [.. one.Input["rows"].EnumerateArray().Select(domain => domain.EnumerateArray().Select(problem => problem.EnumerateArray().Select(value => value.GetDouble()).ToArray()).ToArray())];
}
