using System.CommandLine;
using Parlance;
using Parlance.Cli;
using Spectre.Console;

// Every verb is one file with one static Create; its action returns 0 for success and 1 for a result that failed.
RootCommand root = new("Does a language model speak parallel?")
{
    EvaluateVerb.Create(),
    ResultsVerb.Create(),
    ProblemsVerb.Create(),
    DataVerb.Create(),
    DoctorVerb.Create(),
    NotebookVerb.Create(),
};

using CancellationTokenSource interrupted = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C lets the verb clean up, the second ends the process.
    pressed.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
};

// Where no terminal tells its width, a table may be as wide as it needs.
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 240;

IAnsiConsole errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
// A message is one line wherever it is read; a terminal breaks it itself.
errors.Profile.Width = int.MaxValue / 2;
try
{
    ParseResult parsed = root.Parse(args);
    int code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interrupted.Token);
    return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
}
catch (UserException error)
{
    errors.MarkupLineInterpolated($"[red]{error.Message.ReplaceLineEndings(" ")}[/]");
    return ExitCode.WrongUse;
}
catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
{
    errors.MarkupLine("[red]Cancelled.[/]");
    return ExitCode.Cancelled;
}
