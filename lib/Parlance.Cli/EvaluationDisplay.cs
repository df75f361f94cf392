using Parlance.Results;
using Spectre.Console;

namespace Parlance.Cli;

/// <summary>Shows an evaluation while it runs: a bar on a terminal, a line now and then elsewhere.</summary>
internal static class EvaluationDisplay
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    public static async Task<T> ShowAsync<T>(Func<IProgress<EvaluationProgress>, Task<T>> work)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive) return await work(new Lines(TimeProvider.System));
        return await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).StartAsync(async context =>
        {
            ProgressTask task = context.AddTask("evaluating");
            var progress = new Forward(report =>
            {
                task.MaxValue = report.Total;
                task.Value = report.Done;
                task.Description = Markup.Escape($"{report.Done}/{report.Total} {report.Last}: {report.Verdict}");
            });
            return await work(progress);
        });
    }

    private sealed class Forward(Action<EvaluationProgress> show) : IProgress<EvaluationProgress>
    {
        public void Report(EvaluationProgress value) => show(value);
    }

    private sealed class Lines(TimeProvider clock) : IProgress<EvaluationProgress>
    {
        private readonly Lock turn = new();
        private long last = clock.GetTimestamp();

        public void Report(EvaluationProgress value)
        {
            lock (turn)
            {
                if (value.Done < value.Total && clock.GetElapsedTime(last) < Between) return;
                last = clock.GetTimestamp();
                Console.WriteLine($"evaluated {value.Done} of {value.Total} ({value.Known} known before): {value.Last}: {value.Verdict}");
            }
        }
    }
}
