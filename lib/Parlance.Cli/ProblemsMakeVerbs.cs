using System.CommandLine;
using System.Globalization;
using Parlance.Problems;
using Spectre.Console;

namespace Parlance.Cli;

/// <summary>The verbs <c>problems new</c>, which begins a problem, and <c>problems measure</c>, which writes down how long its timed input takes.</summary>
public static class ProblemsMakeVerbs
{
    public static Command New()
    {
        Argument<string> domain = new("domain") { Description = "Such as scan" };
        Argument<string> name = new("name") { Description = "Such as running_maximum" };
        Command verb = new("new", "Begin a problem from the template") { domain, name };
        verb.SetAction(parsed =>
        {
            using var workbook = Workbook.Open();
            string folder = ProblemTemplate.Write(workbook.House, workbook.Catalogue, parsed.GetRequiredValue(domain), parsed.GetRequiredValue(name));
            Console.WriteLine($"{folder} doubles each element and is sound as it is. Make it your problem, then try: environment/parlance problems check --domain {Path.GetFileName(folder)}");
            return ExitCode.Success;
        });
        return verb;
    }

    public static Command Measure()
    {
        Option<string> domain = new("--domain") { Description = "Only problems or domains that match, such as scan or '3*'", DefaultValueFactory = _ => "*" };
        Command verb = new("measure", "Time the serial solutions on this machine and write the result into problem.json") { domain };
        verb.SetAction(async (parsed, cancellation) =>
        {
            using var workbook = Workbook.Open(store: Path.Combine(House.Find().State, "measures.db"));
            IReadOnlyList<Problem> problems = workbook.Catalogue.Matching(parsed.GetRequiredValue(domain));
            IReadOnlyDictionary<Problem, MeasuredSize> measured = await EvaluationDisplay.ShowAsync(progress => new ProblemProofs(workbook).MeasureAsync(problems, progress, cancellation));
            var table = new Table().AddColumn("problem").AddColumn(new TableColumn("size").RightAligned()).AddColumn("unit").AddColumn(new TableColumn("milliseconds").RightAligned()).AddColumn("");
            foreach ((Problem problem, MeasuredSize size) in measured.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal))
            {
                await size.WriteAsync(problem, cancellation);
                table.AddRow(problem.Name, problem.Timed.Size.ToString(CultureInfo.InvariantCulture), problem.Timed.Unit, size.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture), size.Sensible ? "" : "not 20 to 200");
            }

            AnsiConsole.Write(table);
            return measured.Count == problems.Count && measured.Values.All(size => size.Sensible) ? ExitCode.Success : ExitCode.Failed;
        });
        return verb;
    }
}
