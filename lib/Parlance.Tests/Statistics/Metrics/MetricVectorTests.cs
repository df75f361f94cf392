using System.Text.Json;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Metrics;

/// <summary>The metrics of benchmarks against every choice of samples, and their published variants against the public benchmark's own script.</summary>
public sealed class MetricVectorTests
{
    [Theory, Vectors("best-of-k")]
    public void Best_of_k_agrees(VectorCase one) => one.Agrees("value", BestOfK.Of(one.Numbers("values"), one.Whole("k")));

    [Theory, Vectors("pass-at-k")]
    public void Pass_at_k_agrees(VectorCase one)
    {
        one.Agrees("value", PassAtK.Of(new Proportion(one.Whole("right"), one.Whole("samples")), one.Whole("k")));
        one.Agrees("value", BuildAtK.Of(new Proportion(one.Whole("right"), one.Whole("samples")), one.Whole("k")));
    }

    [Theory, Vectors("metric-bootstrap")]
    public void Intervals_over_problems_agree(VectorCase one)
    {
        Proportion[] right = [.. one.Wholes("right").Select(count => new Proportion(count, one.Whole("samples")))];
        Estimate estimate = PassAtK.Of(right, one.Whole("k"), one.Number("confidence"), 100_000);
        one.Agrees("value", estimate.Value);
        one.Agrees("lower", estimate.Interval.Lower);
        one.Agrees("upper", estimate.Interval.Upper);
        Assert.Equal(estimate, BuildAtK.Of(right, one.Whole("k"), one.Number("confidence"), 100_000));
    }

    [Theory, Vectors("speedup-at-k")]
    public void Speedup_at_k_agrees(VectorCase one) => one.Agrees("value", SpeedupAtK.Of(Problems(one)[0], one.Whole("on"), one.Whole("k")));

    [Theory, Vectors("speedup-max-at-k")]
    public void Speedup_max_at_k_agrees(VectorCase one) => one.Agrees("value", SpeedupMaxAtK.Of(Problems(one)[0], one.Whole("k")));

    [Theory, Vectors("efficiency-at-k")]
    public void Efficiency_at_k_agrees(VectorCase one) => one.Agrees("value", EfficiencyAtK.Of(Problems(one)[0], one.Whole("on"), one.Whole("k")));

    [Theory, Vectors("efficiency-max-at-k")]
    public void Efficiency_max_at_k_agrees(VectorCase one) => one.Agrees("value", EfficiencyMaxAtK.Of(Problems(one)[0], one.Whole("k")));

    [Theory, Vectors("speedup-pooled")]
    public void Pooled_speedup_agrees(VectorCase one) => one.Agrees("value", SpeedupMaxAtK.Pooled(Problems(one)[0], one.Whole("k")));

    [Theory, Vectors("efficiency-pooled")]
    public void Pooled_efficiency_agrees(VectorCase one) => one.Agrees("value", EfficiencyMaxAtK.Pooled(Problems(one)[0], one.Whole("k")));

    [Theory, Vectors("build-as-published")]
    public void Published_build_at_k_agrees(VectorCase one) => one.Agrees("value", BuildAtK.AsPublished(Counts(one), one.Whole("k"), one.Whole("configurations")));

    [Theory, Vectors("pass-as-published")]
    public void Published_pass_at_k_agrees(VectorCase one) => one.Agrees("value", PassAtK.AsPublished(Counts(one), one.Whole("k")));

    [Theory, Vectors("speedup-as-published")]
    public void Published_speedup_agrees(VectorCase one) => one.Agrees("value", SpeedupAtK.AsPublished(Problems(one), one.Whole("k"), PublishedResources.For(one.Text("execution"))));

    [Theory, Vectors("speedup-max-as-published")]
    public void Published_speedup_max_agrees(VectorCase one) => one.Agrees("value", SpeedupMaxAtK.AsPublished(Problems(one), one.Whole("k")));

    [Theory, Vectors("efficiency-as-published")]
    public void Published_efficiency_agrees(VectorCase one) => one.Agrees("value", EfficiencyAtK.AsPublished(Problems(one), one.Whole("k"), PublishedResources.For(one.Text("execution"))));

    [Theory, Vectors("efficiency-max-as-published")]
    public void Published_efficiency_max_agrees(VectorCase one) => one.Agrees("value", EfficiencyMaxAtK.AsPublished(Problems(one), one.Whole("k")));

    private static Proportion[] Counts(VectorCase one) => [.. one.Wholes("built").Zip(one.Wholes("samples"), (built, samples) => new Proportion(built, samples))];

    private static TimedProblem[] Problems(VectorCase one) =>
    [
        .. one.Input["problems"].EnumerateArray().Select(problem => new TimedProblem(
            problem.GetProperty("baseline").GetDouble(), one.Wholes("resources"),
            [.. problem.GetProperty("times").EnumerateArray().Select(row => row.EnumerateArray().Select(time => time.ValueKind == JsonValueKind.String ? double.NaN : time.GetDouble()).ToArray())])),
    ];
}
