using System.Collections.Concurrent;
using Parlance.Building;
using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Parlance.Processes;
using Parlance.Results;
using Parlance.Running;

namespace Parlance;

/// <summary>What proves that the problems themselves are sound: their own candidates, compilers and sanitizers.</summary>
public sealed class ProblemProofs(Workbook workbook)
{
    private ProblemCatalogue Catalogue => workbook.Catalogue;

    /// <summary>Judges the problems' own candidates and says of each problem whether it is sound. What the store knows is not judged again.</summary>
    public async Task<IReadOnlyList<ProblemCheck>> CheckAsync(IReadOnlyList<Problem> problems, IReadOnlyList<ExecutionModel> models, CheckPlan plan, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellation = default)
    {
        HashSet<string> wanted = [.. models.Where(plan.Covers).Select(model => model.Name)];
        IEnumerable<Candidate> Own(string set) => ShippedCandidates.Load(set, Catalogue, problems).Where(one => wanted.Contains(one.Execution.Name));
        IReadOnlyList<ResultRow> good = await workbook.EvaluateAsync([.. Own(ShippedCandidates.Reference).Select(plan.Widen)], plan.SolutionSettings, progress, cancellation).ConfigureAwait(false);
        IReadOnlyList<ResultRow> bad = await workbook.EvaluateAsync([.. Own(ShippedCandidates.Faults).Where(plan.Covers)], plan.Settings, progress, cancellation).ConfigureAwait(false);
        var specifications = Specification.Load(workbook.House).ToDictionary(one => one.Name);
        return [.. problems.Select(problem => ProblemCheck.Of(problem, models.Where(plan.Covers), specifications.GetValueOrDefault(problem.Name), good.Concat(bad)))];
    }

    /// <summary>Compiles everything with all warnings, and runs every solution without ranks under the address and undefined-behaviour sanitizers. Gives what they complain of, a line each.</summary>
    public async Task<IReadOnlyList<string>> SanitizeAsync(IReadOnlyList<Problem> problems, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellation = default)
    {
        var warnings = new Warnings(Catalogue, workbook.Processes);
        var harness = new Harness(Catalogue, workbook.Processes, workbook.Scratch, SanitizedAsync);
        using var cores = new Cores(Environment.ProcessorCount);
        // Our own code alone is run here, and the sanitizers need more address space than a sandbox gives.
        var isolation = new Unconfined();
        var judge = new Judge(new Builder(harness, workbook.Processes, isolation), new Launcher(workbook.Processes, isolation, TimeProvider.System), new Checker(harness, workbook.Processes), workbook.Scratch, cores);
        var settings = new EvaluationSettings { Timed = false, ValidationTimeout = TimeSpan.FromMinutes(2) };
        var complaints = new ConcurrentBag<string>(await warnings.OfHarnessAsync(cancellation).ConfigureAwait(false));
        int done = 0;
        await EachAsync(problems, async (problem, stop) =>
        {
            foreach (string complaint in await warnings.OfAsync(problem, stop).ConfigureAwait(false)) complaints.Add(complaint);
            Candidate[] solutions = [.. ShippedCandidates.Load(ShippedCandidates.Reference, Catalogue, [problem]).Where(one => !one.Execution.HasRanks)];
            foreach (Candidate solution in solutions)
            {
                Evaluation evaluation = await judge.EvaluateAsync(solution, await SanitizedAsync(solution.Execution, stop).ConfigureAwait(false), settings, stop).ConfigureAwait(false);
                if (evaluation.Verdict != Verdict.Valid) complaints.Add($"{problem}/solution/{solution.Execution}.cpp: {evaluation.Verdict.Name()} ({evaluation.Evidence})");
            }

            if (solutions.Length > 0) progress?.Report(new(Interlocked.Increment(ref done), 0, problems.Count, solutions[^1], "looked at"));
        }, cancellation).ConfigureAwait(false);
        return [.. complaints.Order(StringComparer.Ordinal)];
    }

    /// <summary>Which known-bad candidates a plain harness would have accepted.</summary>
    public async Task<IReadOnlyList<Candidate>> AcceptedByWeakJudgeAsync(IReadOnlyList<Problem> problems, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellation = default)
    {
        var harness = new Harness(Catalogue, workbook.Processes, workbook.Scratch, workbook.ToolchainAsync);
        Sandbox sandbox = await SandboxProbe.RequireAsync(workbook.Processes, workbook.Scratch, cancellation).ConfigureAwait(false);
        var judge = new WeakJudge(new Builder(harness, workbook.Processes, sandbox), new Launcher(workbook.Processes, sandbox, TimeProvider.System), new Checker(harness, workbook.Processes), workbook.Scratch);
        var accepted = new ConcurrentBag<Candidate>();
        IReadOnlyList<Candidate> all = ShippedCandidates.Load(ShippedCandidates.Faults, Catalogue, problems);
        int done = 0;
        await EachAsync(all, async (candidate, stop) =>
        {
            bool accepts = await judge.AcceptsAsync(candidate, await workbook.ToolchainAsync(candidate.Execution, stop).ConfigureAwait(false), stop).ConfigureAwait(false);
            if (accepts) accepted.Add(candidate);
            progress?.Report(new(Interlocked.Increment(ref done), 0, all.Count, candidate, accepts ? "accepted" : "rejected"));
        }, cancellation).ConfigureAwait(false);
        return [.. accepted.OrderBy(one => one.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>How long the serial solution of each problem takes on this machine, alone and on its full timed input.</summary>
    public async Task<IReadOnlyDictionary<Problem, MeasuredSize>> MeasureAsync(IReadOnlyList<Problem> problems, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellation = default)
    {
        Candidate[] serial = [.. ShippedCandidates.Load(ShippedCandidates.Reference, Catalogue, problems).Where(one => !one.Execution.Parallel)];
        IReadOnlyList<TimingRow> timings = await workbook.TimingsAsync(await workbook.EvaluateAsync(serial, null, progress, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        return timings.ToDictionary(row => Catalogue.Problem(row.Problem), row => new MeasuredSize(1000 * row.Median, Machine.Describe()));
    }

    private async Task<Toolchain> SanitizedAsync(ExecutionModel execution, CancellationToken cancellation)
    {
        Toolchain plain = await workbook.ToolchainAsync(execution, cancellation).ConfigureAwait(false);
        return plain with { Flags = [.. plain.Flags, "-fsanitize=address,undefined", "-fno-sanitize-recover=all"] };
    }

    private static Task EachAsync<T>(IEnumerable<T> all, Func<T, CancellationToken, ValueTask> work, CancellationToken cancellation) =>
        Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, work);
}
