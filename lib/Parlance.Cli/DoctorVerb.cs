using System.CommandLine;
using Spectre.Console;

namespace Parlance.Cli;

/// <summary>The verb <c>doctor</c>: runs every component once and says which works, and the remedy where one does not.</summary>
public static class DoctorVerb
{
    public static Command Create()
    {
        Command command = new("doctor", "Check every component by running it");
        command.SetAction(async (_, cancellation) =>
        {
            using var workbook = Workbook.Open();
            var table = new Table().AddColumns("component", "version", "works", "remedy");
            bool well = true;
            foreach (Component component in Components.Of(workbook))
            {
                Finding finding = await component.ExamineAsync(cancellation);
                well &= finding.Works || !component.Required;
                string works = finding.Works ? "[green]yes[/]" : component.Required ? "[red]no[/]" : "[yellow]no (optional)[/]";
                table.AddRow(new Text(component.Name), new Text(finding.Version), new Markup(works), new Text(finding.Works ? "" : finding.Remedy));
            }

            AnsiConsole.Write(table);
            return well ? ExitCode.Success : ExitCode.Failed;
        });
        return command;
    }
}
