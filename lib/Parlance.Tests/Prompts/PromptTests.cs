using Parlance.Building;
using Parlance.Problems;
using Parlance.Processes;
using Parlance.Prompts;
using Xunit;

namespace Parlance.Tests.Prompts;

public sealed class PromptTests
{
    public static TheoryData<string, string> All => [.. from problem in Lab.Catalogue.Problems from model in Lab.Catalogue.Models select (problem.Name, model.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void It_ends_in_the_open_function_and_holds_no_prototype(string problem, string execution)
    {
        Prompt prompt = Compose(problem, execution);

        Assert.EndsWith($"*/\n{prompt.Problem.Signature} {{\n", prompt.Text);
        Assert.DoesNotContain(prompt.Problem.Signature + ";", prompt.Text);
        Assert.DoesNotContain("#pragma", prompt.Text);
        Assert.DoesNotContain("/problems/", prompt.Text);
        Assert.DoesNotContain("\n\n\n", prompt.Text);
        Assert.Contains(prompt.Problem.ReadPrompt().Split('\n')[0], prompt.Text);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_says_where_data_and_result_are_when_there_are_ranks_and_nothing_of_ranks_when_there_are_none(string problem, string execution)
    {
        Prompt prompt = Compose(problem, execution);
        Assert.Equal(prompt.Execution.HasThreads, prompt.Text.Contains("#include <omp.h>\n", StringComparison.Ordinal));
        if (!prompt.Execution.HasRanks)
        {
            Assert.DoesNotContain("MPI", prompt.Text, StringComparison.OrdinalIgnoreCase);
            // The function of one problem is itself called ranks.
            if (prompt.Problem.Function != "ranks") Assert.DoesNotContain("rank", prompt.Text, StringComparison.OrdinalIgnoreCase);
            return;
        }

        Assert.StartsWith("#include <mpi.h>\n", prompt.Text);
        Assert.Contains("Every rank holds a complete copy of the input.", prompt.Text);
        Assert.Contains(prompt.Problem.Result == ResultPlace.RootRank ? "The result is needed on rank 0;" : "The result is needed on every rank.", prompt.Text);
        Assert.Contains("MPI is already initialised", prompt.Text);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Before_the_body_of_its_solution_it_compiles(string problem, string execution)
    {
        Prompt prompt = Compose(problem, execution);
        using TestFolder folder = new();
        string source = folder.Write("candidate.cpp", BodyOf(prompt));
        Toolchain toolchain = await Lab.ToolchainAsync(execution);
        string prelude = Path.Combine(await (await Lab.OpenAsync()).Harness.PreludeAsync(prompt.Execution, toolchain), "prelude.hpp");

        ProcessResult result = await Lab.Processes.RunAsync(new Command(toolchain.Compiler, [.. toolchain.Flags, "-fsyntax-only", "-include", prelude, source]));

        Assert.True(result.Succeeded, $"{result.Error}\n{await File.ReadAllTextAsync(source)}");
    }

    [Fact]
    public void Its_hash_is_that_of_its_text()
    {
        Assert.Equal(Compose(Lab.Scan, "mpi").Hash, Compose(Lab.Scan, "mpi").Hash);
        Assert.NotEqual(Compose(Lab.Scan, "mpi").Hash, Compose(Lab.Scan, "serial").Hash);
    }

    private static Prompt Compose(string problem, string execution) => PromptComposer.Compose(Lab.Catalogue.Problem(problem), Lab.Catalogue.Model(execution));

    // Helpers before the function are the solution's own; they stand where a model could not put them, so before the prompt's last line.
    private static string BodyOf(Prompt prompt)
    {
        string solution = File.ReadAllText(prompt.Problem.PathOf($"solution/{prompt.Execution.Name}.cpp"));
        int function = solution.IndexOf($" {prompt.Problem.Function}(", StringComparison.Ordinal);
        Assert.True(function >= 0, "the solution does not define the function");
        string helpers = solution[..(solution.LastIndexOf('\n', function) + 1)].Replace("#include \"kernel.hpp\"", "", StringComparison.Ordinal);
        string body = solution[(solution.IndexOf('{', function) + 1)..];
        int open = prompt.Text.LastIndexOf(prompt.Problem.Signature, StringComparison.Ordinal);
        return $"{prompt.Text[..open]}{helpers}{prompt.Text[open..]}{body}";
    }
}
