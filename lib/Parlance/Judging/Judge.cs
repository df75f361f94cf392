using System.Buffers.Binary;
using System.Security.Cryptography;
using Parlance.Building;
using Parlance.Generation;
using Parlance.Problems;
using Parlance.Processes;
using Parlance.Running;

namespace Parlance.Judging;

/// <summary>Takes a candidate from source to verdict: build it, run it at every launch configuration, check, and time it if it is right.</summary>
public sealed class Judge(Builder builder, Launcher launcher, Checker checker, Scratch scratch, Cores cores)
{
    /// <summary>Raised when candidates would be judged otherwise than before, so that what is stored is judged anew.</summary>
    public const int Version = 7;

    /// <summary>What the candidate does wrong is in the evaluation; what we do wrong is an exception.</summary>
    public async Task<Evaluation> EvaluateAsync(Candidate candidate, Toolchain toolchain, EvaluationSettings settings, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(candidate.Source))
        {
            return new(candidate, new Build(BuildFault.Syntax, "", TimeSpan.Zero), [], [], Verdict.NoCode, "the answer holds no code");
        }

        using ScratchFolder folder = scratch.Create();
        Build build = await cores.ShareAsync(() => builder.BuildAsync(candidate, toolchain, folder, cancellation), cancellation).ConfigureAwait(false);
        if (!build.Succeeded) return new(candidate, build, [], [], Verdict.BuildFailed, OneLine.Of(build.FirstError));

        var session = new Session(candidate, folder, SeedOf(folder, settings), settings);
        List<RunVerdict> runs = await ValidateAsync(session, cancellation).ConfigureAwait(false);
        LaunchConfiguration[] validAt = [.. runs.Where(run => run.Valid).Select(run => run.Run.Configuration).Order()];
        if (settings.Timed && runs.All(run => run.Valid)) await TimeAsync(session, runs, cancellation).ConfigureAwait(false);

        (Verdict verdict, string evidence) = Sum(runs, validAt);
        return new(candidate, build, runs, validAt, verdict, evidence);
    }

    private async Task<List<RunVerdict>> ValidateAsync(Session session, CancellationToken cancellation)
    {
        var runs = new List<RunVerdict>();
        foreach (LaunchConfiguration configuration in session.Candidate.Execution.Validate)
        {
            RunVerdict run = await RunAsync().ConfigureAwait(false);
            // A wrong answer is asked for once more: is it the same each time?
            if (run.Verdict is Verdict.WrongAnswer or Verdict.NotFinite) run = RunJudge.JudgeRepeat(run, await RunAsync().ConfigureAwait(false));
            runs.Add(run);
            // The verdict is known, and a further count would only be waited for.
            if (run.Verdict == Verdict.Hung) break;

            Task<RunVerdict> RunAsync() => cores.ShareAsync(() => LaunchAsync(session, Purpose.Validate, configuration, cancellation), cancellation);
        }

        return runs;
    }

    // The small inputs come again after the timed calls: what was right then and is wrong now has kept something.
    private async Task TimeAsync(Session session, List<RunVerdict> runs, CancellationToken cancellation)
    {
        foreach (LaunchConfiguration configuration in session.Candidate.Execution.Time)
        {
            RunVerdict run = await cores.AloneAsync(() => LaunchAsync(session, Purpose.Time, configuration, cancellation), cancellation).ConfigureAwait(false);
            bool smallInput = run.Verdict is Verdict.WrongAnswer or Verdict.NotFinite && !run.Evidence.Contains("'timed input", StringComparison.Ordinal);
            runs.Add(smallInput ? run with { Verdict = Verdict.Nondeterministic, Evidence = $"right before the timing and wrong after it: {run.Evidence}" } : run);
        }
    }

    private async Task<RunVerdict> LaunchAsync(Session session, Purpose purpose, LaunchConfiguration configuration, CancellationToken cancellation)
    {
        EvaluationSettings settings = session.Settings;
        var plan = new RunPlan(session.Candidate.Problem, purpose, configuration, session.Seed + (ulong)configuration.Processes + (1000 * (ulong)(configuration.Threads - 1)), settings.Iterations, settings.BudgetSeconds)
        {
            Size = settings.Size == InputSize.Full ? session.Candidate.Problem.Timed.Size : session.Candidate.Problem.Timed.QuickSize,
        };
        TimeSpan timeout = purpose == Purpose.Time ? settings.TimingTimeout : settings.ValidationTimeout;
        using ScratchFolder run = scratch.Create();
        Launch launch = await launcher.RunAsync(session.Build, run, session.Candidate.Execution, plan, timeout, cancellation).ConfigureAwait(false);
        CheckReport report = await checker.CheckAsync(plan, run, cancellation).ConfigureAwait(false);
        return RunJudge.Judge(new Run(purpose, configuration, plan.Seed, launch, report.Measurements), report);
    }

    // Right somewhere and wrong elsewhere is a kind of its own; a crash or a hang anywhere is a crash or a hang.
    private static (Verdict, string) Sum(IReadOnlyList<RunVerdict> runs, IReadOnlyList<LaunchConfiguration> validAt)
    {
        RunVerdict[] bad = [.. runs.Where(run => !run.Valid)];
        if (bad.Length == 0) return (Verdict.Valid, "");
        RunVerdict worst = bad.MinBy(run => run.Verdict)!;
        bool onlyWrong = bad.All(run => run.Run.Purpose == Purpose.Validate && run.Verdict is Verdict.WrongAnswer or Verdict.NotFinite);
        string evidence = $"at {worst.Run.Configuration.Words}, {worst.Evidence}";
        return (onlyWrong && validAt.Count > 0 ? Verdict.WrongAtSomeCounts : worst.Verdict, evidence);
    }

    // No program can hold its own hash, so none can know its seed when it is compiled.
    private static ulong SeedOf(ScratchFolder folder, EvaluationSettings settings)
    {
        byte[] hash = SHA256.HashData(File.ReadAllBytes(Path.Combine(folder.Out, "program")));
        return BinaryPrimitives.ReadUInt64LittleEndian(hash) ^ settings.Seed;
    }

    private sealed record Session(Candidate Candidate, ScratchFolder Build, ulong Seed, EvaluationSettings Settings);
}
