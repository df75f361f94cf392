using System.Globalization;
using Parlance.Building;
using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;

namespace Parlance.Results;

/// <summary>How far an evaluation of many candidates has come.</summary>
/// <param name="Known">Those of <paramref name="Done"/> that the store already held.</param>
public sealed record EvaluationProgress(int Done, int Known, int Total, Candidate Last, string Verdict);

/// <summary>Evaluates candidates into a store, several at a time, and none that the store already holds.</summary>
public sealed class Evaluator(Judge judge, Harness harness, ResultStore store, Func<ExecutionModel, CancellationToken, Task<Toolchain>> toolchainOf, int atOnce)
{
    public async Task EvaluateAsync(IReadOnlyList<Candidate> candidates, EvaluationSettings settings, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellation = default)
    {
        int done = 0, known = 0;
        // Candidates with one source share one evaluation, which the first of them pays for.
        var groups = candidates.GroupBy(candidate => (candidate.SourceHash, candidate.Problem.Name, Execution: candidate.Execution.Name));
        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(groups, options, async (group, stop) =>
        {
            Candidate first = group.First();
            Toolchain toolchain = await toolchainOf(first.Execution, stop).ConfigureAwait(false);
            string key = KeyOf(first, toolchain, settings);
            bool had = await store.HasAsync(key).ConfigureAwait(false);
            string verdict = "known";
            if (!had)
            {
                Evaluation evaluation = await judge.EvaluateAsync(first, toolchain, settings, stop).ConfigureAwait(false);
                await store.AddAsync(key, evaluation, toolchain.Version).ConfigureAwait(false);
                verdict = evaluation.Verdict.Name();
            }

            foreach (Candidate candidate in group)
            {
                await store.AssignAsync(candidate, key).ConfigureAwait(false);
                int knownNow = had ? Interlocked.Increment(ref known) : Volatile.Read(ref known);
                progress?.Report(new(Interlocked.Increment(ref done), knownNow, candidates.Count, candidate, verdict));
            }
        }).ConfigureAwait(false);
    }

    // All that decides a verdict: change any of it and the candidate is evaluated anew.
    private string KeyOf(Candidate candidate, Toolchain toolchain, EvaluationSettings settings) => Digest.Of(
        candidate.SourceHash, candidate.Problem.Name, candidate.Execution.ToString(), string.Join(' ', candidate.Execution.Validate), string.Join(' ', candidate.Execution.Time),
        harness.ContentKey(candidate.Problem), toolchain.Key, settings.Key(), Judge.Version.ToString(CultureInfo.InvariantCulture));
}
