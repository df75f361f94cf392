using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Parlance.Building;
using Parlance.Generation;
using Parlance.Problems;
using Parlance.Processes;
using Parlance.Running;

namespace Parlance.Judging;

/// <summary>Takes a candidate from source to verdict: build it, run it at every process count, check, and time it if it is right.</summary>
public sealed class Judge(Builder builder, Launcher launcher, Checker checker, Scratch scratch, Cores cores)
{
    /// <summary>What the candidate does wrong is in the evaluation; what we do wrong is an exception.</summary>
    public async Task<Evaluation> EvaluateAsync(Candidate candidate, Toolchain toolchain, EvaluationSettings settings, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(candidate.Source))
        {
            return new(candidate, new Build(BuildFault.Syntax, "", TimeSpan.Zero), [], [], Verdict.NoCode, "the answer holds no code");
        }

        using ScratchFolder folder = scratch.Create();
        Build build = await cores.ShareAsync(() => builder.BuildAsync(candidate, toolchain, folder, cancellation), cancellation).ConfigureAwait(false);
        if (!build.Succeeded) return new(candidate, build, [], [], Verdict.BuildFailed, build.FirstError);

        var runs = new List<RunVerdict>();
        ulong seed = SeedOf(folder, settings);
        foreach (int processes in candidate.Execution.Validate)
        {
            var plan = new RunPlan(candidate.Problem, Purpose.Validate, processes, seed + (ulong)processes, 0, 0);
            runs.Add(await cores.ShareAsync(() => RunAsync(candidate, toolchain, folder, plan, settings.ValidationTimeout, cancellation), cancellation).ConfigureAwait(false));
        }

        int[] validAt = [.. runs.Where(run => run.Valid).Select(run => run.Run.Processes)];
        foreach (int processes in settings.Timed && runs.All(run => run.Valid) ? candidate.Execution.Time : [])
        {
            var plan = new RunPlan(candidate.Problem, Purpose.Time, processes, seed ^ (ulong)processes, settings.Iterations, settings.BudgetSeconds);
            runs.Add(await cores.AloneAsync(() => RunAsync(candidate, toolchain, folder, plan, settings.TimingTimeout, cancellation), cancellation).ConfigureAwait(false));
        }

        (Verdict verdict, string evidence) = Sum(runs, validAt);
        return new(candidate, build, runs, validAt, verdict, evidence);
    }

    private async Task<RunVerdict> RunAsync(Candidate candidate, Toolchain toolchain, ScratchFolder build, RunPlan plan, TimeSpan timeout, CancellationToken cancellation)
    {
        using ScratchFolder run = scratch.Create();
        Launch launch = await launcher.RunAsync(build, run, candidate.Execution, plan, timeout, cancellation).ConfigureAwait(false);
        CheckReport report = await checker.CheckAsync(plan, toolchain, run, cancellation).ConfigureAwait(false);
        return RunJudge.Judge(new Run(plan.Purpose, plan.Processes, plan.Seed, launch.Process, report.Measurements) { Deadlock = launch.Deadlock }, report);
    }

    // Right somewhere and wrong elsewhere is a kind of its own; a crash or a hang anywhere is a crash or a hang.
    private static (Verdict, string) Sum(IReadOnlyList<RunVerdict> runs, IReadOnlyList<int> validAt)
    {
        RunVerdict[] bad = [.. runs.Where(run => !run.Valid)];
        if (bad.Length == 0) return (Verdict.Valid, "");
        RunVerdict worst = bad.MinBy(run => run.Verdict)!;
        bool onlyWrong = bad.All(run => run.Run.Purpose == Purpose.Validate && run.Verdict is Verdict.WrongAnswer or Verdict.NotFinite);
        string unit = worst.Run.Processes == 1 ? "process" : "processes";
        string evidence = $"at {worst.Run.Processes.ToString(CultureInfo.InvariantCulture)} {unit}, {worst.Evidence}";
        return (onlyWrong && validAt.Count > 0 ? Verdict.WrongAtSomeProcessCounts : worst.Verdict, evidence);
    }

    // No program can hold its own hash, so none can know its seed when it is compiled.
    private static ulong SeedOf(ScratchFolder folder, EvaluationSettings settings)
    {
        byte[] hash = SHA256.HashData(File.ReadAllBytes(Path.Combine(folder.Out, "program")));
        return BinaryPrimitives.ReadUInt64LittleEndian(hash) ^ settings.Seed;
    }
}
