using Microsoft.Data.Analysis;

namespace Parlance.Results;

/// <summary>Results as data frames, with the columns' names in the style of <c>data/README.md</c>. No rows give a frame with columns and no rows.</summary>
public static class ResultFrames
{
    /// <summary>One row a candidate.</summary>
    public static DataFrame Candidates(IReadOnlyList<ResultRow> rows) => new(
        Text("set", rows, row => row.CandidateSet),
        Text("problem", rows, row => row.Problem),
        Text("domain", rows, row => row.Domain),
        Text("execution", rows, row => row.Execution),
        new PrimitiveDataFrameColumn<int>("index", rows.Select(row => row.CandidateIndex)),
        Text("verdict", rows, row => row.Verdict),
        new PrimitiveDataFrameColumn<bool>("built", rows.Select(row => row.Built)),
        new PrimitiveDataFrameColumn<bool>("built_with_benchmark_headers", rows.Select(row => row.BuiltWithBenchmarkHeaders)),
        new PrimitiveDataFrameColumn<bool>("valid", rows.Select(row => row.Valid)),
        Text("valid_at", rows, row => row.ValidAt),
        new PrimitiveDataFrameColumn<bool>("valid_at_published_counts", rows.Select(row => row.ValidAtPublishedCounts)),
        new PrimitiveDataFrameColumn<double>("work_share", rows.Select(row => row.WorkShare)),
        new PrimitiveDataFrameColumn<bool>("parallel", rows.Select(row => row.Parallel)),
        Text("label", rows, row => row.Label ?? ""),
        Text("evidence", rows, row => row.Evidence));

    /// <summary>One row a timed run, in seconds.</summary>
    public static DataFrame Timings(IReadOnlyList<TimingRow> rows) => new(
        Text("problem", rows, row => row.Problem),
        Text("execution", rows, row => row.Execution),
        new PrimitiveDataFrameColumn<int>("processes", rows.Select(row => row.Configuration.Processes)),
        new PrimitiveDataFrameColumn<int>("threads", rows.Select(row => row.Configuration.Threads)),
        new PrimitiveDataFrameColumn<double>("median_seconds", rows.Select(row => row.Median)),
        new PrimitiveDataFrameColumn<double>("min_seconds", rows.Select(row => row.Fastest)),
        new PrimitiveDataFrameColumn<double>("max_over_min", rows.Select(row => row.Spread)),
        new PrimitiveDataFrameColumn<int>("calls", rows.Select(row => row.Seconds.Count)),
        new PrimitiveDataFrameColumn<bool>("below_memory_floor", rows.Select(row => row.BelowMemoryFloor)),
        Text("set", rows, row => row.CandidateSet));

    private static StringDataFrameColumn Text<T>(string name, IEnumerable<T> rows, Func<T, string> value) => new(name, rows.Select(value));
}
