using System.CommandLine;
using System.Globalization;
using Parlance.Problems;
using Parlance.Results;
using Spectre.Console;

namespace Parlance.Cli;

/// <summary>The verb <c>problems check</c>: proves that every solution is right and every known-bad candidate is rejected.</summary>
public static class ProblemsCheckVerb
{
    public static Command Create()
    {
        Option<string> domain = new("--domain") { Description = "Only problems or domains that match, such as scan or '3*'", DefaultValueFactory = _ => "*" };
        Option<string[]> model = new("--model") { Description = "Only these execution models, such as mpi" };
        Option<bool> quick = new("--quick") { Description = "Serial and MPI alone, at 1, 2 and 3 processes" };
        Command check = new("check", "Judge every problem's own candidates and signature") { domain, model, quick };
        check.SetAction(async (parsed, cancellation) =>
        {
            // A store of its own: the same candidates are judged otherwise than by evaluate.
            using var workbook = Workbook.Open(store: Path.Combine(House.Find().State, "checks.db"));
            var plan = new CheckPlan(parsed.GetValue(quick));
            ExecutionModel[] models = [.. Models(parsed.GetValue(model) ?? [], workbook.Catalogue).Where(plan.Covers)];
            IReadOnlyList<Problem> problems = workbook.Catalogue.Matching(parsed.GetRequiredValue(domain));
            IReadOnlyList<ProblemCheck> checks = await EvaluationDisplay.ShowAsync(progress => workbook.CheckAsync(problems, models, plan, progress, cancellation));
            AnsiConsole.Write(TableOf(checks, models));
            foreach (ProblemCheck bad in checks.Where(one => !one.Passed)) Console.Error.WriteLine(string.Join('\n', bad.Complaints.Select(complaint => $"{bad.Problem}: {complaint}")));
            Console.WriteLine(Summary(checks));
            return checks.All(one => one.Passed) ? ExitCode.Success : ExitCode.Failed;
        });
        return check;
    }

    private static IEnumerable<ExecutionModel> Models(string[] names, ProblemCatalogue catalogue) =>
        names.Length == 0 ? catalogue.Models : names.SelectMany(name => name.Split(',')).Select(catalogue.Model);

    private static Table TableOf(IEnumerable<ProblemCheck> checks, ExecutionModel[] models)
    {
        var table = new Table().AddColumn("problem").AddColumns([.. models.Select(model => model.Name)]).AddColumn(new TableColumn("rejected").RightAligned()).AddColumn("passed");
        foreach (ProblemCheck one in checks)
        {
            table.AddRow([one.Problem.Name, .. models.Select(model => one.Solutions[model.Name]), string.Create(CultureInfo.InvariantCulture, $"{one.Rejected} of {one.Wrong}"), one.Passed ? "yes" : "NO"]);
        }

        return table;
    }

    private static string Summary(IReadOnlyList<ProblemCheck> checks) => string.Create(
        CultureInfo.InvariantCulture,
        $"{checks.Count(one => one.Passed)} of {checks.Count} problems passed: {checks.Sum(one => one.Solutions.Values.Count(verdict => verdict == "valid"))} of {checks.Sum(one => one.Solutions.Count)} solutions valid, {checks.Sum(one => one.Rejected)} of {checks.Sum(one => one.Wrong)} known-bad candidates rejected as labelled");
}
