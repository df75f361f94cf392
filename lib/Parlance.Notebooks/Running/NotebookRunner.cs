using System.Collections.Immutable;
using Parlance.Notebooks.Scripting;

namespace Parlance.Notebooks;

/// <summary>Runs the cells of a notebook in this process. A cell that never ends is ended by the token alone.</summary>
/// <param name="pictures">Draws the static pictures; null for none.</param>
/// <param name="time">The clock of the timings.</param>
public sealed class NotebookRunner(PictureRenderer? pictures = null, TimeProvider? time = null)
{
    // A process has one current directory, so it runs one notebook at a time.
    private static readonly SemaphoreSlim CurrentDirectory = new(1, 1);

    private readonly TimeProvider time = time ?? TimeProvider.System;

    /// <summary>Executes the file, which itself stays as it is. A failing cell is a result; a bad file or parameter is a <see cref="UserException"/>.</summary>
    public async Task<NotebookRun> RunAsync(
        string path, NotebookRunOptions options, IProgress<CellProgress>? progress = null, CancellationToken cancellation = default)
    {
        Notebook notebook = await PrepareAsync(path, options, cancellation);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        await CurrentDirectory.WaitAsync(cancellation);
        string before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(folder);
            NotebookRun run = await ExecuteAsync(notebook, folder, options, progress, cancellation);
            (Notebook complete, ImmutableArray<string> problems) = await FigureOutputs.AddPicturesAsync(run.Notebook, pictures, cancellation);
            return run with { Notebook = complete, Warnings = [.. run.Warnings, .. problems] };
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            CurrentDirectory.Release();
        }
    }

    /// <summary>The notebook as it will run: read, its parameters set, old outputs gone.</summary>
    internal static async Task<Notebook> PrepareAsync(string path, NotebookRunOptions options, CancellationToken cancellation)
    {
        Notebook notebook = await Notebook.ReadAsync(path, cancellation);
        string language = notebook.Metadata.GetValueOrDefault("kernelspec").Member("language").Text();
        if (language is not ("" or "C#"))
            throw new UserException(path, $"a notebook in {language}", "Choose a C# notebook");
        Notebook ready = NotebookParameters.Apply(notebook, options.Parameters, path).WithLanguage();
        return ready with { Cells = [.. ready.Cells.Select(cell => cell.WithoutOutputs())] };
    }

    private async Task<NotebookRun> ExecuteAsync(
        Notebook notebook, string folder, NotebookRunOptions options, IProgress<CellProgress>? progress, CancellationToken cancellation)
    {
        string? checkpoint = options.Checkpoint is null ? null : Path.GetFullPath(options.Checkpoint, folder);
        using ScriptSession session = new(folder);
        int cells = notebook.Cells.Count(cell => cell.Kind == CellKind.Code);
        int number = 0;
        ImmutableArray<CellTiming> timings = [];
        for (int i = 0; i < notebook.Cells.Length; i++)
        {
            if (notebook.Cells[i].Kind != CellKind.Code)
                continue;
            number++;
            progress?.Report(new CellProgress(number, cells, null, null));
            long start = time.GetTimestamp();
            (Cell executed, CellFailure? failure) = await RunCellAsync(session, notebook.Cells[i], number, options, cancellation);
            timings = timings.Add(new CellTiming(number, time.GetElapsedTime(start)));
            notebook = notebook with { Cells = notebook.Cells.SetItem(i, executed) };
            if (checkpoint is not null)
                await notebook.WriteAsync(checkpoint, cancellation);
            progress?.Report(new CellProgress(number, cells, timings[^1].Elapsed, failure));
            if (failure is not null)
                return new NotebookRun(notebook, timings, failure, []);
        }

        return new NotebookRun(notebook, timings, null, []);
    }

    private static async Task<(Cell Cell, CellFailure? Failure)> RunCellAsync(
        ScriptSession session, Cell cell, int number, NotebookRunOptions options, CancellationToken cancellation)
    {
        OutputCollector collector = new(options.Formatters);
        CellOutcome outcome = Show(await session.RunAsync(cell.Source, number, collector, cancellation), number, collector, options);
        CellFailure? failure = null;
        if (outcome is CellOutcome.Failed failed)
        {
            collector.Add(failed.Error);
            failure = new CellFailure(number, failed.Line, failed.Error.Name, failed.Error.Value);
        }

        return (cell with { Outputs = collector.Outputs, ExecutionCount = number }, failure);
    }

    // A value such as a lazy sequence may throw while it is read; then the cell has failed.
    private static CellOutcome Show(CellOutcome outcome, int number, OutputCollector collector, NotebookRunOptions options)
    {
        if (outcome is not CellOutcome.Value value)
            return outcome;
        try
        {
            collector.Add(new ResultOutput(options.Formatters.Format(value.Result), number));
            return outcome;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return CellErrors.OfException(error);
        }
    }
}
