namespace Parlance.Results;

/// <summary>From raw measurements to the times of a run.</summary>
public static class RunTimes
{
    /// <summary>The seconds of each iteration after the warm-up: the slowest rank's. Empty when nothing was timed.</summary>
    public static IReadOnlyList<double> OfIterations(IEnumerable<MeasurementRow> measurements) =>
        [.. measurements.Where(one => one.Iteration > 0).GroupBy(one => one.Iteration).OrderBy(group => group.Key).Select(group => group.Max(one => one.WallSeconds))];

    /// <summary>The median of the iterations' times. NaN when nothing was timed.</summary>
    public static double Median(IEnumerable<MeasurementRow> measurements) => MathNet.Numerics.Statistics.Statistics.Median(OfIterations(measurements));
}
