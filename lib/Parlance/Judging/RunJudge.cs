using System.Globalization;
using System.Text.RegularExpressions;
using Parlance.Processes;
using Parlance.Running;

namespace Parlance.Judging;

/// <summary>Judges one run: first how it ended, then what it answered.</summary>
public static partial class RunJudge
{
    public static RunVerdict Judge(Run run, CheckReport report)
    {
        (Verdict verdict, string evidence) = Ended(run, report) ?? Answered(report) ?? Claimed(run) ?? (Verdict.Valid, "");
        return new(run, verdict, OneLine.Of(evidence));
    }

    private static (Verdict, string)? Ended(Run run, CheckReport report)
    {
        ProcessResult process = run.Process;
        string begun = Begun(report);
        return process.Ending switch
        {
            Ending.Stopped => (Verdict.Hung, $"deadlock in {begun}: {string.Join("; ", run.Launch.Deadlock)}"),
            Ending.TimedOut when InTimedCall(report, run) => (Verdict.TooSlow, $"stopped after {Seconds(process.Wall)} s in {begun}"),
            Ending.TimedOut => (Verdict.Hung, $"stopped after {Seconds(process.Wall)} s in {begun}"),
            Ending.OverOutput => (Verdict.OverOutput, $"stopped in {begun}: it wrote more than it may"),
            Ending.OverMemory => (Verdict.OverMemory, $"stopped in {begun}: it took more memory than it may"),
            _ when Says(process, "std::bad_alloc") => (Verdict.OverMemory, $"in {begun}: no memory could be had (std::bad_alloc)"),
            _ when process.Signal is 24 or 9 => (Verdict.Hung, $"stopped in {begun}: it used up its time on the core"),
            _ when process.ExitCode == 0 && report.Ranks.FirstOrDefault(rank => !rank.Orderly) is RankState forged =>
                (Verdict.Forged, string.Create(CultureInfo.InvariantCulture, $"the records of rank {forged.Rank} are not such as its driver writes, in its order")),
            _ when process.ExitCode != 0 || !report.AllEnded => (Verdict.Crashed, $"in {begun}: {Cause(process)}{At(run.Launch.CrashLine)}"),
            _ => null,
        };
    }

    /// <summary>Judges a run that repeats an earlier one: what was right and is not, or was wrong in another way, is nondeterministic.</summary>
    public static RunVerdict JudgeRepeat(RunVerdict first, RunVerdict repeat) =>
        first.Verdict == repeat.Verdict && first.Evidence == repeat.Evidence
            ? first
            : repeat with { Verdict = Verdict.Nondeterministic, Evidence = $"the same input twice: first {Said(first)}; then {Said(repeat)}" };

    private static string Said(RunVerdict run) => run.Valid ? "right" : run.Evidence;

    private static string At(int? line) => line is int known ? string.Create(CultureInfo.InvariantCulture, $", at line {known}") : "";

    private static (Verdict, string)? Answered(CheckReport report)
    {
        CallResult? bad = report.Calls.FirstOrDefault(call => call.State != CallState.Right);
        return bad?.State switch
        {
            null => null,
            CallState.Missing => (Verdict.Forged, $"{Where(bad)}: the run ended well and left no answer"),
            CallState.Malformed => (Verdict.Forged, $"{Where(bad)}: {bad.Got}"),
            CallState.NotFinite => (Verdict.NotFinite, $"{Where(bad)}: expected {bad.Expected}, got {bad.Got}"),
            _ => (Verdict.WrongAnswer, $"{Where(bad)}: expected {bad.Expected}, got {bad.Got}"),
        };
    }

    private static (Verdict, string)? Claimed(Run run) => Claims.Contradiction(run) is string contradiction ? (Verdict.Forged, contradiction) : null;

    private static string Where(CallResult call) =>
        $"input '{call.Case}', rank {call.Rank}{(call.Position.Length == 0 ? "" : $", {call.Position}")}";

    // The input that the rank furthest behind was in.
    private static string Begun(CheckReport report)
    {
        RankState? stuck = report.Ranks.Where(rank => !rank.Ended).MinBy(rank => rank.Calls);
        return stuck is null ? "the end of the program" : stuck.Begun is null ? "the start of the program" : $"input '{stuck.Begun}'";
    }

    private static bool InTimedCall(CheckReport report, Run run) =>
        run.Purpose == Purpose.Time && report.Ranks.Any(rank => !rank.Ended && rank.Begun?.StartsWith("timed input", StringComparison.Ordinal) == true);

    private static string Cause(ProcessResult process)
    {
        Match rank = RankSignal().Match(process.Error + process.Output);
        if (Thrown(process) is string thrown) return rank.Success ? $"rank {rank.Groups["rank"].Value}: {thrown}" : thrown;
        if (rank.Success) return $"rank {rank.Groups["rank"].Value}: {rank.Groups["name"].Value.ToLowerInvariant()} (signal {rank.Groups["signal"].Value})";
        return process.Signal is int signal ? SignalName(signal) : $"exit with code {process.ExitCode} before the end";
    }

    private static string? Thrown(ProcessResult process)
    {
        string? what = process.Error.Split('\n').FirstOrDefault(line => line.Contains("what():", StringComparison.Ordinal));
        if (what is not null) return $"uncaught exception: {what[(what.IndexOf("what():", StringComparison.Ordinal) + 7)..].Trim()}";
        return Says(process, "terminate called") ? "uncaught exception" : null;
    }

    private static bool Says(ProcessResult process, string words) => process.Error.Contains(words, StringComparison.Ordinal);

    private static string SignalName(int signal) => signal switch
    {
        4 => "illegal instruction (signal 4)",
        6 => "aborted (signal 6)",
        8 => "arithmetic exception (signal 8)",
        11 => "segmentation fault (signal 11)",
        25 => "a file grew beyond its limit (signal 25)",
        _ => $"signal {signal}",
    };

    private static string Seconds(TimeSpan time) => Math.Round(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"process rank (?<rank>\d+) with PID \d+ on node \S+ exited on signal (?<signal>\d+) \((?<name>[^)]*)\)")]
    private static partial Regex RankSignal();
}
