using System.CommandLine;
using Parlance.Results;
using Spectre.Console;

namespace Parlance.Cli;

/// <summary>The verb <c>results</c>: shows what the store holds, or one candidate with its source and evidence.</summary>
public static class ResultsVerb
{
    public static Command Create()
    {
        Option<string?> set = new("--set") { Description = "Only this set" };
        Option<string?> problem = new("--problem") { Description = "Show each candidate of this problem: source, diagnostics, evidence" };
        Option<FileInfo?> export = new("--export") { Description = "Write one JSON object a candidate into this file" };
        Command command = new("results", "Show or export what was evaluated") { set, problem, export };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var workbook = Workbook.Open();
            IReadOnlyList<ResultRow> rows = await workbook.Store.ResultsAsync(parsed.GetValue(set));
            if (parsed.GetValue(problem) is string name)
            {
                string known = workbook.Catalogue.Problem(name).Name;
                rows = [.. rows.Where(row => row.Problem == known)];
                foreach (ResultRow row in rows) await ShowAsync(workbook, row);
            }

            if (parsed.GetValue(export) is FileInfo target) await ResultLines.WriteAsync(target.FullName, workbook.Store, rows, workbook.Catalogue, cancellation);
            AnsiConsole.Write(ResultTables.OfVerdicts(rows));
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task ShowAsync(Workbook workbook, ResultRow row)
    {
        AnsiConsole.Write(new Rule());
        Console.WriteLine((await workbook.ShowAsync(row)).ToText());
    }
}
