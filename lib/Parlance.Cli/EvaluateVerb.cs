using System.CommandLine;
using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Parlance.Results;
using Spectre.Console;

namespace Parlance.Cli;

/// <summary>The verb <c>evaluate</c>: builds, runs and judges candidates.</summary>
public static class EvaluateVerb
{
    public static Command Create()
    {
        Option<string[]> sets = new("--set") { Description = "A set that ships: reference or faults; may be given twice" };
        Option<FileInfo?> outputs = new("--outputs") { Description = "Recorded answers of a model, in the public benchmark's JSON format" };
        Option<string?> model = new("--model") { Description = "The name of the model that gave the answers; the file's name unless told" };
        Option<Extraction> taken = new("--as") { Description = "How answers become code: as-given (prompt and answer word for word) or repaired", DefaultValueFactory = _ => Extraction.AsGiven, CustomParser = ParseExtraction };
        Option<string> problems = new("--problems") { Description = "Only problems or domains that match, such as scan or '3*'", DefaultValueFactory = _ => "*" };
        Option<string[]> execution = new("--execution") { Description = "Only these execution models, such as mpi" };
        Option<FileInfo?> results = new("--results") { Description = "Write one JSON object a candidate into this file" };
        Option<FileInfo?> store = new("--store") { Description = "Another result store than the workbook's" };
        Option<InputSize> size = new("--size") { Description = "The timed input: full, or quick for a fast look", DefaultValueFactory = _ => InputSize.Full };
        Option<bool> untimed = new("--no-timing") { Description = "Judge only, time nothing" };
        Option<bool> unsafely = new("--unsafe-no-sandbox") { Description = "Run candidates without a sandbox, at your own risk" };
        Command command = new("evaluate", "Build, run and judge candidates") { sets, outputs, model, taken, problems, execution, results, store, size, untimed, unsafely };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var workbook = Workbook.Open(store: parsed.GetValue(store)?.FullName, unsafeWithoutSandbox: parsed.GetValue(unsafely));
            List<Candidate> candidates = [.. (parsed.GetValue(sets) ?? []).SelectMany(workbook.Candidates)];
            if (parsed.GetValue(outputs) is FileInfo file) candidates.AddRange(GeneratedOutputs.Read(file.FullName, workbook.Catalogue, parsed.GetValue(taken), parsed.GetValue(model)));
            if (parsed.GetValue(outputs) is null && parsed.GetValue(sets) is not { Length: > 0 })
            {
                throw new UserException("evaluate", "nothing to evaluate was named", "Give --set reference, --set faults or --outputs FILE");
            }

            IReadOnlyList<Candidate> chosen = Choose(candidates, workbook.Catalogue, parsed.GetValue(problems)!, parsed.GetValue(execution) ?? []);
            var settings = new EvaluationSettings { Timed = !parsed.GetValue(untimed), Size = parsed.GetValue(size) };
            IReadOnlyList<ResultRow> rows = await EvaluationDisplay.ShowAsync(progress => workbook.EvaluateAsync(chosen, settings, progress, cancellation));
            if (parsed.GetValue(results) is FileInfo target) await ResultLines.WriteAsync(target.FullName, workbook.Store, rows, workbook.Catalogue, cancellation);
            AnsiConsole.Write(ResultTables.OfVerdicts(rows));
            return ResultTables.ReportSurprises(rows) ? ExitCode.Failed : ExitCode.Success;
        });
        return command;
    }

    private static IReadOnlyList<Candidate> Choose(List<Candidate> candidates, ProblemCatalogue catalogue, string pattern, string[] executions)
    {
        HashSet<string> problems = [.. catalogue.Matching(pattern).Select(problem => problem.Name)];
        HashSet<string> models = [.. executions.SelectMany(names => names.Split(',')).Select(name => catalogue.Model(name).Name)];
        return [.. candidates.Where(one => problems.Contains(one.Problem.Name) && (models.Count == 0 || models.Contains(one.Execution.Name)))];
    }

    private static Extraction ParseExtraction(System.CommandLine.Parsing.ArgumentResult result)
    {
        string word = result.Tokens[0].Value;
        if (word == "as-given" || word == "given") return Extraction.AsGiven;
        if (word == "repaired") return Extraction.Repaired;
        result.AddError($"--as: '{word}' is no way to take an answer. Choose as-given or repaired.");
        return default;
    }
}
