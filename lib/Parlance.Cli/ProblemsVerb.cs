using System.CommandLine;
using Parlance.Problems;
using Spectre.Console;

namespace Parlance.Cli;

/// <summary>The verb <c>problems</c>: lists them, and shows the prompt of one.</summary>
public static class ProblemsVerb
{
    public static Command Create()
    {
        Argument<string> pattern = new("pattern") { Description = "A problem or domain, such as scan or '3*'", DefaultValueFactory = _ => "*" };
        Command list = new("list", "List the problems") { pattern };
        list.SetAction(parsed =>
        {
            using var workbook = Workbook.Open();
            var table = new Table().AddColumns("problem", "domain", "title", "MPI result");
            foreach (Problem problem in workbook.Catalogue.Matching(parsed.GetRequiredValue(pattern)))
            {
                table.AddRow(problem.Name, problem.Domain, problem.Title, problem.Result == ResultPlace.RootRank ? "rank 0" : "all ranks");
            }

            AnsiConsole.Write(table);
            return ExitCode.Success;
        });

        Argument<string> name = new("problem") { Description = "The problem's full name" };
        Option<string> execution = new("--execution") { Description = "serial, omp, mpi or mpi+omp", DefaultValueFactory = _ => "serial" };
        Command prompt = new("prompt", "Print the prompt put to a language model") { name, execution };
        prompt.SetAction(parsed =>
        {
            using var workbook = Workbook.Open();
            Console.Write(workbook.Prompt(parsed.GetRequiredValue(name), parsed.GetRequiredValue(execution)).Text);
            return ExitCode.Success;
        });
        return new Command("problems", "The problems, their prompts and their proofs") { list, prompt, ProblemsCheckVerb.Create(), ProblemsMakeVerbs.New(), ProblemsMakeVerbs.Measure() };
    }
}
