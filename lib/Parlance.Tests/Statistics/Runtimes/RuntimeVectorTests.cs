using Parlance.Statistics;
using Xunit;
using static Parlance.Tests.Statistics.Means.MeanVectorTests;

namespace Parlance.Tests.Statistics.Runtimes;

/// <summary>Ratios, levels, stopped runs and laws of scaling against their oracles.</summary>
public sealed class RuntimeVectorTests
{
    [Theory, Vectors("log-ratio")]
    public void Log_ratio_agrees(VectorCase one) => Agrees(one, LogRatio.Of(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("geometric-mean")]
    public void Geometric_mean_agrees(VectorCase one) => Agrees(one, GeometricMean.Of(one.Numbers("values"), one.Number("confidence")));

    [Theory, Vectors("geometric-speedup")]
    public void Geometric_speedup_agrees(VectorCase one) => Agrees(one, GeometricMean.Speedup(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("fieller")]
    public void Fieller_agrees(VectorCase one) => Agrees(one, Fieller.Of(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("fieller-paired")]
    public void Paired_Fieller_agrees(VectorCase one) => Agrees(one, Fieller.Paired(one.Numbers("first"), one.Numbers("second"), one.Number("confidence")));

    [Theory, Vectors("runtime-levels")]
    public void Levels_agree(VectorCase one)
    {
        double[][][] builds = [.. one.Input["rows"].EnumerateArray().Select(build => build.EnumerateArray().Select(process => process.EnumerateArray().Select(time => time.GetDouble()).ToArray()).ToArray())];
        RuntimeLevels levels = RuntimeLevels.Of(builds);
        Agrees(one, levels.Mean);
        one.Agrees("build", levels.Build);
        one.Agrees("process", levels.Process);
        one.Agrees("iteration", levels.Iteration);
    }

    [Theory, Vectors("runtime-counts")]
    public void Best_counts_agree(VectorCase one)
    {
        double[] costs = one.Numbers("costs"), parts = one.Numbers("parts");
        (double processes, double iterations) = new RuntimeLevels(default, parts[0], parts[1], parts[2]).BestCounts(costs[0], costs[1], costs[2]);
        one.Agrees("processes", processes);
        one.Agrees("iterations", iterations);
    }

    [Theory, Vectors("kaplan-meier")]
    public void Kaplan_Meier_agrees(VectorCase one)
    {
        IReadOnlyList<SurvivalStep> steps = Curve(one).Steps;
        one.Agrees("times", [.. steps.Select(step => step.Time)]);
        one.Agrees("atRisk", [.. steps.Select(step => (double)step.AtRisk)]);
        one.Agrees("finished", [.. steps.Select(step => (double)step.Finished)]);
        one.Agrees("survival", [.. steps.Select(step => step.Survival)]);
        one.Agrees("lower", [.. steps.Select(step => step.Interval.Lower)]);
        one.Agrees("upper", [.. steps.Select(step => step.Interval.Upper)]);
    }

    [Theory, Vectors("median-time")]
    public void Median_time_agrees(VectorCase one) => Agrees(one, Curve(one).MedianTime());

    [Theory, Vectors("log-rank")]
    public void Log_rank_agrees(VectorCase one) =>
        Agrees(one, LogRank.Of([.. one.Rows("rows").Zip(one.Rows("finished"), (times, finished) => Times(times, [.. finished.Select(flag => (int)flag)]))]));

    [Theory, Vectors("amdahl")]
    public void Amdahl_agrees(VectorCase one) => one.Agrees("share", Ends(Amdahl.Fit(one.Wholes("processes"), one.Numbers("speedups"), one.Number("confidence")).SerialShare));

    [Theory, Vectors("gustafson")]
    public void Gustafson_agrees(VectorCase one) => one.Agrees("share", Ends(Gustafson.Fit(one.Wholes("processes"), one.Numbers("speedups"), one.Number("confidence")).SerialShare));

    [Theory, Vectors("karp-flatt")]
    public void Karp_Flatt_agrees(VectorCase one)
    {
        KarpFlatt fit = KarpFlatt.Fit(one.Wholes("processes"), one.Numbers("speedups"), one.Number("confidence"));
        one.Agrees("share", Ends(fit.Share));
        one.Agrees("growth", Ends(fit.Growth));
    }

    [Theory, Vectors("universal-scalability")]
    public void Universal_scalability_agrees(VectorCase one)
    {
        UniversalScalability fit = UniversalScalability.Fit(one.Wholes("processes"), one.Numbers("speedups"), one.Number("confidence"));
        one.Agrees("contention", Ends(fit.Contention));
        one.Agrees("coherency", Ends(fit.Coherency));
    }

    private static double[] Ends(Estimate estimate) => [estimate.Value, estimate.Interval.Lower, estimate.Interval.Upper];

    private static CensoredTime[] Times(double[] times, int[] finished) => [.. times.Zip(finished, (time, flag) => new CensoredTime(time, flag == 1))];

    private static KaplanMeier Curve(VectorCase one) =>
        KaplanMeier.Of(Times(one.Numbers("times"), one.Wholes("finished")), one.Text("scale") == "plain" ? SurvivalScale.Plain : SurvivalScale.LogLog, one.Number("confidence"));
}
