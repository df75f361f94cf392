using System.CommandLine;
using Parlance.Notebooks;

namespace Parlance.Cli;

/// <summary><c>notebook report</c>: executed notebooks as one page.</summary>
internal static class NotebookReportVerb
{
    public static Command Create()
    {
        Argument<string[]> files = new("files") { Description = "Executed notebooks, in reading order", Arity = ArgumentArity.OneOrMore };
        Option<string> output = new("--output") { Description = "The page", Required = true };
        Option<string> title = new("--title") { Description = "Its title", DefaultValueFactory = _ => "Parlance" };
        Command command = new("report", "Write executed notebooks as one offline page") { files, output, title };
        command.SetAction(async (parsed, cancellation) =>
        {
            List<ReportNotebook> notebooks = [];
            foreach (string file in parsed.GetRequiredValue(files))
                notebooks.Add(await ReportNotebook.ReadAsync(file, cancellation));
            await HtmlReport.WriteAsync(parsed.GetRequiredValue(output), parsed.GetRequiredValue(title), notebooks, cancellation);
            Console.WriteLine(parsed.GetRequiredValue(output));
            return ExitCode.Success;
        });
        return command;
    }
}
