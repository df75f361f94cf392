using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.CommandLine;

/// <summary>What a user reads who got something wrong: one line on standard error, exit code 2.</summary>
public sealed class MistakeTests : IClassFixture<CliFixture>
{
    private readonly Cli cli;

    public MistakeTests(CliFixture fixture)
    {
        cli = fixture.Cli;
        cli.Write("malformed.json", "[\n  {\"name\": }\n]");
        cli.Write("corrupt.db", new string('x', 5000));
        cli.Write("good.json", "[]");
    }

    [Theory]
    [InlineData("set 'gold'", "evaluate", "--set", "gold")]
    [InlineData("problem '99_none'", "evaluate", "--set", "reference", "--problems", "99_none")]
    [InlineData("execution model 'cuda'", "evaluate", "--set", "reference", "--execution", "cuda")]
    [InlineData("nothing to evaluate was named", "evaluate")]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("--frobnicate", "evaluate", "--frobnicate")]
    [InlineData("Required command", "problems")]
    [InlineData("'loosely' is no way to take an answer", "evaluate", "--outputs", "good.json", "--as", "loosely")]
    [InlineData("none.json", "evaluate", "--outputs", "none.json")]
    [InlineData("malformed.json:2: ", "evaluate", "--outputs", "malformed.json")]
    [InlineData("problems: ", "evaluate", "--outputs", "problems")]
    [InlineData("corrupt.db: not a usable result store", "evaluate", "--set", "reference", "--store", "corrupt.db")]
    [InlineData("global.json/below", "evaluate", "--set", "reference", "--store", "global.json/below/results.db")]
    [InlineData("problem '99_none'", "problems", "prompt", "99_none")]
    [InlineData("problem '99_none'", "results", "--problem", "99_none")]
    [InlineData("none: no public file has this name", "data", "fetch", "none")]
    public async Task It_is_told_in_one_line(string cause, params string[] arguments)
    {
        ProcessResult result = await cli.RunAsync(arguments);

        string line = result.Error.TrimEnd('\n');
        Assert.Equal((2, result.Error), (result.ExitCode, result.Error));
        Assert.DoesNotContain('\n', line);
        Assert.Contains(cause, line);
        Assert.DoesNotContain("   at ", line);
        Assert.EndsWith(".", line);
    }

    [Fact]
    public async Task A_file_that_is_corrupt_is_left_as_it_is()
    {
        await cli.RunAsync("evaluate", "--set", "reference", "--store", "corrupt.db");

        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(cli["corrupt.db"]));
    }

    [Fact]
    public async Task A_missing_compiler_is_told_with_the_remedy()
    {
        using TestFolder tools = new();
        foreach (string tool in new[] { "dotnet", "bwrap", "prlimit", "setpriv", "mpirun" })
        {
            if (Executables.Find(tool) is string path) File.CreateSymbolicLink(tools[tool], path);
        }

        ProcessResult result = await cli.RunAsync(new Dictionary<string, string?> { ["PATH"] = tools.Location }, "evaluate", "--set", "reference", "--problems", "scan");

        Assert.Equal(2, result.ExitCode);
        Assert.Matches(@"^(g\+\+|mpicxx): this compiler is not on the search path\. Run environment/setup, which installs it\.\n$", result.Error);
    }

    [Fact]
    public async Task A_missing_sandbox_is_refused_and_nothing_is_run()
    {
        using TestFolder tools = new();
        foreach (string tool in new[] { "dotnet", "g++", "mpicxx" }) File.CreateSymbolicLink(tools[tool], Executables.Find(tool)!);

        ProcessResult result = await cli.RunAsync(new Dictionary<string, string?> { ["PATH"] = tools.Location }, "evaluate", "--set", "reference", "--store", "unconfined.db");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("sandbox: untrusted code cannot be confined here: bubblewrap is not installed. ", result.Error);
    }

    [Fact]
    public async Task Outside_of_a_workbook_it_says_so()
    {
        using TestFolder elsewhere = new();
        Command command = new("dotnet", Path.Combine(AppContext.BaseDirectory, "parlance-cli.dll"), "problems", "list")
        {
            WorkingDirectory = elsewhere.Location,
            Environment = new Dictionary<string, string?> { ["PARLANCE_HOUSE"] = null },
        };

        ProcessResult result = await Lab.Processes.RunAsync(command);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("no Parlance workbook in this folder or above it", result.Error);
    }
}
