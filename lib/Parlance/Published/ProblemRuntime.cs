namespace Parlance.Published;

/// <summary>The published runtime of one answer, over its valid runs. The speedups are against its own run with one process, null where there was none.</summary>
public sealed record ProblemRuntime(
    string Model, string Problem, string Execution, double BestSeconds, double MeanSeconds, double? Speedup2, double? Speedup4)
{
    /// <summary>The valid runs, by their number of processes, worked back from mean and speedups. Empty where the report left out which run was the valid one.</summary>
    public IReadOnlyDictionary<int, double> SecondsByProcesses()
    {
        SortedDictionary<int, double> speedups = new() { [1] = 1 };
        if (Speedup2 is { } two) speedups[2] = two;
        if (Speedup4 is { } four) speedups[4] = four;
        if (speedups.Count == 1) return new SortedDictionary<int, double>();

        double one = speedups.Count * MeanSeconds / speedups.Values.Sum(s => 1 / s);
        return new SortedDictionary<int, double>(speedups.ToDictionary(s => s.Key, s => one / s.Value));
    }

    internal static ProblemRuntime Read(TableRow row) => new(
        row.Text("model"), row.Text("problem"), row.Text("execution"),
        row.Number("best_seconds"), row.Number("mean_seconds"), row.OptionalNumber("speedup_2"), row.OptionalNumber("speedup_4"));
}
