using Parlance.Building;
using Parlance.Generation;
using Parlance.Problems;
using Parlance.Processes;
using Parlance.Running;

namespace Parlance.Judging;

/// <summary>Judges as a plain harness would: one size that is a power of two, an absolute comparison, rank 0 alone, at the timed counts. For showing what that misses.</summary>
public sealed class WeakJudge(Builder builder, Launcher launcher, Checker checker, Scratch scratch)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>Near enough for anything, wherever it is.</summary>
    public static Tolerance Absolute { get; } = new(0, 1e-4, "The same for every problem.");

    /// <summary>Whether it finds nothing wrong. What does not build, crash before or hang in its inputs, is not accepted.</summary>
    public async Task<bool> AcceptsAsync(Candidate candidate, Toolchain toolchain, CancellationToken cancellation = default)
    {
        using ScratchFolder folder = scratch.Create();
        if (!(await builder.BuildAsync(candidate, toolchain, folder, cancellation).ConfigureAwait(false)).Succeeded) return false;
        foreach (LaunchConfiguration configuration in candidate.Execution.Time)
        {
            if (!await PassesAsync(candidate, folder, configuration, cancellation).ConfigureAwait(false)) return false;
        }

        return true;
    }

    // The named cases come after the two calls that count, and are not looked at.
    private async Task<bool> PassesAsync(Candidate candidate, ScratchFolder folder, LaunchConfiguration configuration, CancellationToken cancellation)
    {
        var plan = new RunPlan(candidate.Problem with { Tolerance = Absolute, Result = ResultPlace.RootRank }, Purpose.Time, configuration, 1, 2, 60) { Size = SizeOf(candidate.Problem) };
        using ScratchFolder run = scratch.Create();
        await launcher.RunAsync(folder, run, candidate.Execution, plan, Timeout, cancellation).ConfigureAwait(false);
        CheckReport report = await checker.CheckAsync(plan, run, cancellation).ConfigureAwait(false);
        CallResult[] looked = [.. report.Calls.Where(call => call.Case.StartsWith("timed input", StringComparison.Ordinal))];
        return looked.Length == plan.Iterations && looked.All(call => call.State == CallState.Right);
    }

    private static long SizeOf(Problem problem) => problem.Timed.Size > 10_000 ? 1024 : 64;
}
