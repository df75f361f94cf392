namespace Parlance.Results;

/// <summary>Shows an evaluation as a few lines of text that are the same at every run: they count, and tell neither time nor which came first.</summary>
/// <param name="writer">Where to; the console when null.</param>
/// <param name="lines">How many lines at most.</param>
public sealed class ProgressLines(TextWriter? writer = null, int lines = 4) : IProgress<EvaluationProgress>
{
    private readonly Lock turn = new();
    private int shown;

    public void Report(EvaluationProgress value)
    {
        // Candidates end on several threads, so a report may come after a later one.
        lock (turn)
        {
            int steps = Math.Min(lines, value.Total);
            for (; shown < steps && value.Done * steps >= value.Total * (shown + 1); shown++)
            {
                int done = (value.Total * (shown + 1) + steps - 1) / steps;
                (writer ?? Console.Out).WriteLine(FormattableString.Invariant($"{done} of {value.Total} candidates judged"));
            }
        }
    }
}
