using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parlance.Notebooks;

namespace Parlance.Cli;

/// <summary><c>notebook run</c>: executes one notebook and says which cell failed, if any.</summary>
internal static class NotebookRunVerb
{
    public static Command Create()
    {
        Argument<string> file = new("file") { Description = "The notebook" };
        Option<string?> output = new("--output") { Description = "Where the executed notebook goes; by default .parlance/notebooks" };
        Option<bool> inPlace = new("--in-place") { Description = "Write the outputs into the notebook itself" };
        Option<string[]> parameters = new("--param") { Description = "name=value for the cell tagged 'parameters'; may be repeated" };
        Option<double?> timeout = new("--timeout") { Description = "Seconds after which the run is killed" };
        Option<bool> inProcess = new("--in-process") { Description = "Used by --timeout for its child", Hidden = true };
        Command command = new("run", "Execute a notebook") { file, output, inPlace, parameters, timeout, inProcess };
        command.SetAction((parsed, cancellation) => RunAsync(
            new Request(
                parsed.GetRequiredValue(file),
                parsed.GetValue(output),
                parsed.GetValue(inPlace),
                parsed.GetValue(inProcess),
                new NotebookRunOptions { Parameters = Parameters(parsed.GetValue(parameters) ?? []), Timeout = Seconds(parsed.GetValue(timeout)) }),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Request request, CancellationToken cancellation)
    {
        string target = Path.GetFullPath(request.Target);
        NotebookRun run = request.InProcess
            ? await new NotebookRunner(new PictureRenderer())
                .RunAsync(request.File, request.Options with { Checkpoint = target }, new LineProgress(Console.Out, ProgressLine.Write), cancellation)
            : await RunForPersonAsync(request, cancellation);
        await run.Notebook.WriteAsync(target, cancellation);
        foreach (string warning in run.Warnings)
            await Console.Error.WriteLineAsync(warning);
        if (request.InProcess)
            return run.Success ? ExitCode.Success : ExitCode.Failed;
        if (run.Failure is { } failure)
            await Console.Error.WriteLineAsync($"{request.File}: {Described(failure)}");
        Console.WriteLine(Path.GetRelativePath(Directory.GetCurrentDirectory(), target));
        return run.Success ? ExitCode.Success : ExitCode.Failed;
    }

    private static Task<NotebookRun> RunForPersonAsync(Request request, CancellationToken cancellation)
    {
        LineProgress progress = new(Console.Error, ProgressText);
        return request.Options.Timeout is null
            ? new NotebookRunner(new PictureRenderer()).RunAsync(request.File, request.Options, progress, cancellation)
            : new IsolatedRunner(ChildCommand.OfAssembly(typeof(NotebookRunVerb).Assembly.Location), new PictureRenderer())
                .RunAsync(request.File, request.Options, progress, cancellation);
    }

    private static string? ProgressText(CellProgress progress) => progress.Elapsed is { } elapsed
        ? string.Create(CultureInfo.InvariantCulture, $"cell {progress.Cell} of {progress.Cells}: {elapsed.TotalSeconds:0.00} s{(progress.Failure is null ? "" : ", failed")}")
        : null;

    private static string Described(CellFailure failure)
    {
        string place = failure.Line is { } line ? $"cell {failure.Cell}, line {line}" : $"cell {failure.Cell}";
        // Most messages begin with their place already.
        return failure.Message.StartsWith(place, StringComparison.Ordinal) ? failure.Message : $"{place}: {failure.Name}: {failure.Message}";
    }

    private static ImmutableSortedDictionary<string, string> Parameters(string[] given) => given
        .Select(text => text.Split('=', 2) is [{ Length: > 0 } name, var value]
            ? KeyValuePair.Create(name, value)
            : throw new UserException($"--param {text}", "not of the form name=value", "Write, for example, --param repetitions=3"))
        .Aggregate(ImmutableSortedDictionary<string, string>.Empty, (all, one) => all.SetItem(one.Key, one.Value));

    private static TimeSpan? Seconds(double? seconds) => seconds switch
    {
        null => null,
        > 0 and < 1e6 => TimeSpan.FromSeconds(seconds.Value),
        _ => throw new UserException($"--timeout {seconds.Value.ToString(CultureInfo.InvariantCulture)}", "not a time", "Give a positive number of seconds"),
    };

    private sealed record Request(string File, string? Output, bool InPlace, bool InProcess, NotebookRunOptions Options)
    {
        public string Target => (Output, InPlace) switch
        {
            (not null, true) => throw new UserException("--in-place", "excludes --output", "Give one of the two"),
            (not null, _) => Output,
            (_, true) => File,
            _ => Path.Combine(House.Find(Path.GetDirectoryName(Path.GetFullPath(File))).State, "notebooks", Path.GetFileName(File)),
        };
    }

    private sealed class LineProgress(TextWriter writer, Func<CellProgress, string?> describe) : IProgress<CellProgress>
    {
        public void Report(CellProgress value)
        {
            if (describe(value) is { } line)
                writer.WriteLine(line);
        }
    }
}
