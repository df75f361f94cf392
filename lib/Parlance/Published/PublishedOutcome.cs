namespace Parlance.Published;

/// <summary>How far one model's one answer to one problem came. <see cref="AllRan"/> says whether every run ended well, which the stage leaves open.</summary>
public sealed record PublishedOutcome(
    string Model, string Problem, string Domain, string Execution, Stage Stage, bool AllRan, int ValidRuns)
{
    public bool Built => Stage >= Stage.Built;
    public bool Valid => Stage == Stage.Valid;

    /// <summary>What the report's runtimes call valid: every run ended and at least one was valid. Weaker than <see cref="Valid"/>.</summary>
    public bool Completed => AllRan && Stage >= Stage.ValidAtSome;

    internal static PublishedOutcome Read(TableRow row) => new(
        row.Text("model"), row.Text("problem"), row.Text("domain"), row.Text("execution"),
        row.Word<Stage>("stage"), row.Flag("all_ran"), row.Count("valid_runs"));
}
