using System.CommandLine;
using System.Globalization;
using Parlance.Generation;
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
        Option<bool> quick = new("--quick") { Description = "Serial and MPI alone, at 1, 2 and 3 processes, with one known-bad candidate of each" };
        Option<bool> sanitize = new("--sanitize") { Description = "Look for warnings, memory errors and undefined behaviour instead" };
        Option<bool> weak = new("--weak") { Description = "Count the known-bad candidates that a plain harness would have accepted instead" };
        Command check = new("check", "Judge every problem's own candidates and signature") { domain, model, quick, sanitize, weak };
        check.SetAction((parsed, cancellation) =>
        {
            // A store of its own: the same candidates are judged otherwise than by evaluate.
            var workbook = Workbook.Open(store: Path.Combine(House.Find().State, "checks.db"));
            IReadOnlyList<Problem> problems = workbook.Catalogue.Matching(parsed.GetRequiredValue(domain));
            if (parsed.GetValue(sanitize)) return SanitizeAsync(workbook, problems, cancellation);
            if (parsed.GetValue(weak)) return WeakAsync(workbook, problems, cancellation);
            return CheckAsync(workbook, problems, parsed.GetValue(model) ?? [], new CheckPlan(parsed.GetValue(quick)), cancellation);
        });
        return check;
    }

    private static async Task<int> CheckAsync(Workbook opened, IReadOnlyList<Problem> problems, string[] names, CheckPlan plan, CancellationToken cancellation)
    {
        using Workbook workbook = opened;
        IEnumerable<ExecutionModel> named = names.Length == 0 ? workbook.Catalogue.Models : names.SelectMany(name => name.Split(',')).Select(workbook.Catalogue.Model);
        ExecutionModel[] models = [.. named.Where(plan.Covers)];
        IReadOnlyList<ProblemCheck> checks = await EvaluationDisplay.ShowAsync(progress => new ProblemProofs(workbook).CheckAsync(problems, models, plan, progress, cancellation));
        AnsiConsole.Write(TableOf(checks, models));
        foreach (ProblemCheck bad in checks.Where(one => !one.Passed)) Console.Error.WriteLine(string.Join('\n', bad.Complaints.Select(complaint => $"{bad.Problem}: {complaint}")));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{checks.Count(one => one.Passed)} of {checks.Count} problems passed: {checks.Sum(one => one.Solutions.Values.Count(verdict => verdict == "valid"))} of {checks.Sum(one => one.Solutions.Count)} solutions valid, {checks.Sum(one => one.Rejected)} of {checks.Sum(one => one.Wrong)} known-bad candidates rejected as labelled"));
        return checks.All(one => one.Passed) ? ExitCode.Success : ExitCode.Failed;
    }

    private static async Task<int> SanitizeAsync(Workbook opened, IReadOnlyList<Problem> problems, CancellationToken cancellation)
    {
        using Workbook workbook = opened;
        IReadOnlyList<string> complaints = await EvaluationDisplay.ShowAsync(progress => new ProblemProofs(workbook).SanitizeAsync(problems, progress, cancellation));
        foreach (string complaint in complaints) Console.Error.WriteLine(complaint);
        string compilers = Building.Warnings.HasClang ? "g++ and clang++" : "g++ alone, since clang++ is not installed";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{problems.Count} problems, {complaints.Count} complaints: warnings by {compilers}, AddressSanitizer and UndefinedBehaviorSanitizer"));
        return complaints.Count == 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static async Task<int> WeakAsync(Workbook opened, IReadOnlyList<Problem> problems, CancellationToken cancellation)
    {
        using Workbook workbook = opened;
        IReadOnlyList<Candidate> accepted = await EvaluationDisplay.ShowAsync(progress => new ProblemProofs(workbook).AcceptedByWeakJudgeAsync(problems, progress, cancellation));
        IReadOnlyList<Candidate> all = ShippedCandidates.Load(ShippedCandidates.Faults, workbook.Catalogue, problems);
        var table = new Table().AddColumns("execution", "verdict").AddColumn(new TableColumn("known bad").RightAligned()).AddColumn(new TableColumn("accepted").RightAligned());
        foreach (var group in all.GroupBy(one => (one.Execution.Name, one.Label!.Verdicts[0])).OrderBy(group => group.Key))
        {
            table.AddRow(group.Key.Name, group.Key.Item2, Count(group.Count()), Count(accepted.Count(one => (one.Execution.Name, one.Label!.Verdicts[0]) == group.Key)));
        }

        AnsiConsole.Write(table);
        foreach (Candidate one in accepted) Console.WriteLine($"{one.Problem} {one.Execution}: {one.Label!.Verdict}: {one.Label.Mistake}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A plain harness would have accepted {accepted.Count} of {all.Count} known-bad candidates"));
        return ExitCode.Success;
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static Table TableOf(IEnumerable<ProblemCheck> checks, ExecutionModel[] models)
    {
        var table = new Table().AddColumn("problem").AddColumns([.. models.Select(model => model.Name)]).AddColumn(new TableColumn("rejected").RightAligned()).AddColumn("passed");
        foreach (ProblemCheck one in checks)
        {
            table.AddRow([one.Problem.Name, .. models.Select(model => one.Solutions[model.Name]), string.Create(CultureInfo.InvariantCulture, $"{one.Rejected} of {one.Wrong}"), one.Passed ? "yes" : "NO"]);
        }

        return table;
    }
}
