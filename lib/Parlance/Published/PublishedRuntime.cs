namespace Parlance.Published;

/// <summary>A model's runtimes under one execution model, summed up. The standard deviation has ddof 1, so it is null below two values.</summary>
public sealed record PublishedRuntime(
    string Model, string Execution, RuntimeSelection Over, int Count,
    double? MeanSeconds, double? SdSeconds, double? MinSeconds, double? MedianSeconds, double? MaxSeconds,
    MeanSpeedup Speedup2, MeanSpeedup Speedup4)
{
    internal static PublishedRuntime Read(TableRow row) => new(
        row.Text("model"), row.Text("execution"), row.Word<RuntimeSelection>("over"), row.Count("count"),
        row.OptionalNumber("mean_seconds"), row.OptionalNumber("sd_seconds"),
        row.OptionalNumber("min_seconds"), row.OptionalNumber("median_seconds"), row.OptionalNumber("max_seconds"),
        new MeanSpeedup(row.Count("speedup_2_count"), row.OptionalNumber("speedup_2_mean")),
        new MeanSpeedup(row.Count("speedup_4_count"), row.OptionalNumber("speedup_4_mean")));
}

/// <summary>The arithmetic mean of some speedups. Null when there are none.</summary>
public sealed record MeanSpeedup(int Count, double? Mean);
