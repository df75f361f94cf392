using Parlance.Generation;
using Parlance.Problems;

namespace Parlance.Results;

/// <summary>What the check of one problem found.</summary>
/// <param name="Solutions">The verdict of the known-good candidate of each execution model; <c>missing</c> where there is none.</param>
/// <param name="Rejected">How many known-bad candidates got a verdict that fits their label.</param>
/// <param name="Complaints">All that is amiss, a line each. Empty when the problem passes.</param>
public sealed record ProblemCheck(Problem Problem, IReadOnlyDictionary<string, string> Solutions, int Rejected, int Wrong, IReadOnlyList<string> Complaints)
{
    public bool Passed => Complaints.Count == 0;

    /// <summary>Sums up the rows of a problem's own candidates. A problem without a specification is held against none.</summary>
    public static ProblemCheck Of(Problem problem, IEnumerable<ExecutionModel> models, Specification? specification, IEnumerable<ResultRow> rows)
    {
        ResultRow[] own = [.. rows.Where(row => row.Problem == problem.Name)];
        ResultRow[] wrong = [.. own.Where(row => row.CandidateSet == ShippedCandidates.Faults)];
        var solutions = models.ToDictionary(model => model.Name, model => own.FirstOrDefault(row => row.CandidateSet == ShippedCandidates.Reference && row.Execution == model.Name));
        return new(
            problem,
            solutions.ToDictionary(pair => pair.Key, pair => pair.Value?.Verdict ?? "missing"),
            wrong.Count(row => row.FitsLabel == true),
            wrong.Length,
            [
                .. specification?.Departures(problem) ?? [],
                .. solutions.Where(pair => pair.Value is null).Select(pair => $"solution/{pair.Key}.cpp is missing"),
                .. solutions.Values.OfType<ResultRow>().SelectMany(Amiss),
                .. wrong.Where(row => row.FitsLabel != true).Select(row => $"{row.Execution} fault {row.CandidateIndex} ({row.Mistake}): expected {row.Label}, got {Said(row)}"),
            ]);
    }

    private static IEnumerable<string> Amiss(ResultRow row)
    {
        if (!row.Valid) yield return $"solution/{row.Execution}.cpp: {Said(row)}";
        if (row.Parallel == false) yield return FormattableString.Invariant($"solution/{row.Execution}.cpp: not parallel, the busiest computes {row.WorkShare:0.00} of the whole");
        if (row.BuiltWithBenchmarkHeaders == false) yield return $"solution/{row.Execution}.cpp: needs more headers than it includes: {row.BenchmarkHeadersError}";
    }

    private static string Said(ResultRow row) => row.Evidence.Length > 0 ? $"{row.Verdict} ({row.Evidence})" : row.Verdict;
}
