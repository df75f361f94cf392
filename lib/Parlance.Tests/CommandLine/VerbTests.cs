using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.CommandLine;

public sealed class VerbTests(CliFixture fixture) : IClassFixture<CliFixture>
{
    private readonly Cli cli = fixture.Cli;

    [Fact]
    public async Task The_reference_solutions_of_a_problem_are_valid()
    {
        ProcessResult result = await cli.RunAsync("evaluate", "--set", "reference", "--problems", Lab.Reduce, "--size", "quick", "--store", "reference.db", "--results", "reference.jsonl");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(await File.ReadAllLinesAsync(cli["reference.jsonl"]), line => Assert.Contains("\"verdict\":\"valid\"", line));
        Assert.Equal(Lab.Catalogue.Models.Count, File.ReadLines(cli["reference.jsonl"]).Count());
    }

    [Fact]
    public async Task A_shipped_candidate_with_another_verdict_than_its_own_is_named_with_exit_code_1()
    {
        using Cli own = new();
        string solution = await File.ReadAllTextAsync(own[$"problems/scan/{Lab.Scan}/solution/serial.cpp"]);
        own.Write($"problems/scan/{Lab.Scan}/solution/serial.cpp", solution.Replace("output[i] = sum", "output[i] = 0", StringComparison.Ordinal));

        ProcessResult result = await own.RunAsync("evaluate", "--set", "reference", "--problems", "scan", "--execution", "serial", "--no-timing");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"reference/{Lab.Scan}/serial/0: expected valid, got wrong answer (at 1 process, ", result.Error);
    }

    [Fact]
    public async Task What_was_evaluated_is_shown_and_exported()
    {
        cli.Write("answers.json", $$"""[{"name": "{{Lab.Scan}}", "parallelism_model": "serial", "prompt": "", "outputs": ["int x = 1;"]}]""");
        Assert.Equal(0, (await cli.RunAsync("evaluate", "--outputs", "answers.json", "--model", "[a] model", "--as", "repaired")).ExitCode);

        ProcessResult result = await cli.RunAsync("results", "--problem", Lab.Scan, "--export", "export.jsonl");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("int x = 1;", result.Output);
        Assert.Contains("evidence: ", result.Output);
        Assert.Contains("[a] model", result.Output);
        Assert.Contains("\"model\":\"[a] model (repaired)\"", await File.ReadAllTextAsync(cli["export.jsonl"]));
        Assert.True(File.Exists(cli[".parlance/results.db"]));
    }

    [Fact]
    public async Task The_problems_are_listed_and_a_prompt_is_printed_word_for_word()
    {
        ProcessResult list = await cli.RunAsync("problems", "list", "scan");
        ProcessResult prompt = await cli.RunAsync("problems", "prompt", Lab.Scan, "--execution", "mpi");

        Assert.Contains(Lab.Scan, list.Output);
        Assert.DoesNotContain(Lab.Reduce, list.Output);
        Assert.Equal(Workbook.Open(cli.House).Prompt(Lab.Scan, "mpi").Text, prompt.Output);
    }

    [Fact]
    public async Task The_doctor_runs_every_component()
    {
        ProcessResult result = await cli.RunAsync("doctor");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(["g++", "mpirun", "bubblewrap sandbox", "SQLite", "pipeline (Serial)", "pipeline (MPI)"], name => Assert.Contains(name, result.Output));
    }

    [Fact]
    public async Task Help_is_no_mistake()
    {
        ProcessResult result = await cli.RunAsync("--help");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("evaluate", result.Output);
    }
}
