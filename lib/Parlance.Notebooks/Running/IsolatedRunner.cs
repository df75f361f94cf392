using System.Collections.Immutable;
using System.Globalization;
using CliWrap;

namespace Parlance.Notebooks;

/// <summary>Runs a notebook in a process of its own, which is killed with all its children when the time is over.</summary>
/// <param name="child">A command line that knows <c>notebook run FILE --in-process --output FILE [--param name=value]</c>.</param>
/// <param name="pictures">Draws the pictures of a run that was cut short; null for none.</param>
/// <param name="time">The clock of the timeout.</param>
public sealed class IsolatedRunner(ChildCommand child, PictureRenderer? pictures = null, TimeProvider? time = null)
{
    /// <summary>Like <see cref="NotebookRunner.RunAsync"/>. A timeout or a crash is a failure of the cell that was running.</summary>
    public async Task<NotebookRun> RunAsync(
        string path, NotebookRunOptions options, IProgress<CellProgress>? progress = null, CancellationToken cancellation = default)
    {
        // What is wrong with the file or the parameters is found here, where it can be told.
        Notebook notebook = await NotebookRunner.PrepareAsync(path, options, cancellation);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("parlance-notebook-");
        try
        {
            string output = Path.Combine(folder.FullName, "executed.ipynb");
            ChildRun run = await ExecuteAsync(path, output, options, progress, cancellation);
            Notebook executed = File.Exists(output) ? await Notebook.ReadAsync(output, cancellation) : notebook;
            if (run.Ended)
                return new NotebookRun(executed, run.Timings, run.Failure, run.Warnings);
            CellFailure failure = run.Interruption(options.Timeout);
            (Notebook complete, ImmutableArray<string> problems) = await FigureOutputs.AddPicturesAsync(Mark(executed, failure), pictures, cancellation);
            return new NotebookRun(complete, run.Timings, failure, [.. run.Warnings, .. problems]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<ChildRun> ExecuteAsync(
        string path, string output, NotebookRunOptions options, IProgress<CellProgress>? progress, CancellationToken cancellation)
    {
        ChildRun run = new();
        using CancellationTokenSource late = options.Timeout is { } limit ? new(limit, time ?? TimeProvider.System) : new();
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            CommandResult result = await Cli.Wrap(child.File)
                .WithArguments([.. child.Arguments, "notebook", "run", path, "--in-process", "--output", output, .. Parameters(options)])
                .WithStandardOutputPipe(PipeTarget.ToDelegate(line => run = run.Follow(line, progress)))
                .WithStandardErrorPipe(PipeTarget.ToDelegate(line => run = run with { Warnings = run.Warnings.Add(line) }))
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(either.Token);
            return run with { ExitCode = result.ExitCode };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return run with { TimedOut = true };
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new UserException(child.File, $"cannot be started ({error.Message})", "Install .NET or correct the path", error);
        }
    }

    private static IEnumerable<string> Parameters(NotebookRunOptions options) =>
        options.Parameters.SelectMany(parameter => new[] { "--param", $"{parameter.Key}={parameter.Value}" });

    private static Notebook Mark(Notebook notebook, CellFailure failure)
    {
        int index = notebook.Cells.Select((cell, index) => (cell, index)).Where(item => item.cell.Kind == CellKind.Code)
            .Select(item => item.index).ElementAtOrDefault(failure.Cell - 1);
        Cell cell = notebook.Cells[index];
        Output error = new ErrorOutput(failure.Name, failure.Message, [failure.Message]);
        return notebook with { Cells = notebook.Cells.SetItem(index, cell with { Outputs = cell.Outputs.Add(error), ExecutionCount = failure.Cell }) };
    }

    /// <summary>What is known of the other process.</summary>
    private sealed record ChildRun
    {
        public ImmutableArray<CellTiming> Timings { get; init; } = [];
        public ImmutableArray<string> Warnings { get; init; } = [];
        public CellFailure? Failure { get; init; }
        public int? ExitCode { get; init; }
        public bool TimedOut { get; init; }
        private int Cell { get; init; } = 1;

        /// <summary>Whether it ran to its own end, be it at a failing cell.</summary>
        public bool Ended => ExitCode == 0 || (ExitCode == 1 && Failure is not null);

        public ChildRun Follow(string line, IProgress<CellProgress>? progress)
        {
            if (ProgressLine.TryRead(line) is not { } step)
                return this;
            progress?.Report(step);
            ImmutableArray<CellTiming> timings = step.Elapsed is { } elapsed ? Timings.Add(new CellTiming(step.Cell, elapsed)) : Timings;
            return this with { Timings = timings, Failure = step.Failure, Cell = step.Cell };
        }

        public CellFailure Interruption(TimeSpan? limit) => TimedOut
            ? new(Cell, null, "TimeoutError", string.Create(CultureInfo.InvariantCulture, $"cell {Cell} was still running when the {limit!.Value.TotalSeconds} s of the notebook were over"))
            : new(Cell, null, "ProcessError", string.Create(CultureInfo.InvariantCulture, $"the process ended in cell {Cell} with exit code {ExitCode}{(Warnings.IsEmpty ? "" : ": " + Warnings[0])}"));
    }
}
