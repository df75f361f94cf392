using Parlance.Notebooks;
using Xunit;

namespace Parlance.Tests.Notebooks;

[Collection(NotebookCollection.Name)]
public sealed class ErrorTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public async Task A_compile_error_names_the_line_of_its_cell()
    {
        NotebookRun run = await workshop.RunAsync("int a = 1;", "\nint b = 2;\nint c = \"x\";", "a");
        Assert.Equal(3, run.Failure!.Line);
        Assert.Equal(2, run.Failure.Cell);
        Assert.StartsWith("cell 2, line 3: error CS0029: ", run.ErrorOf(2).Value, StringComparison.Ordinal);
        Assert.Equal("CompilationError", run.ErrorOf(2).Name);
        Assert.Equal("            ^^^", run.ErrorOf(2).Traceback[2]);
    }

    [Fact]
    public async Task Execution_stops_at_the_first_failing_cell()
    {
        NotebookRun run = await workshop.RunAsync("1", "foo()", "3");
        Assert.False(run.Success);
        Assert.Null(run.Notebook.Cells[2].ExecutionCount);
        Assert.Empty(run.OutputsOf(3));
    }

    [Fact]
    public async Task An_exception_names_the_lines_of_its_cells_and_no_frame_of_the_engine()
    {
        NotebookRun run = await workshop.RunAsync(
            "int Divide(int x)\n{\n    return 1 / x;\n}",
            "async Task<int> Later()\n{\n    await Task.Delay(1);\n    return Divide(0);\n}",
            "Console.WriteLine(\"before\");\n\nawait Later()");
        ErrorOutput error = run.ErrorOf(3);
        Assert.Equal("DivideByZeroException", error.Name);
        Assert.Equal(["   at cell 1, line 3 in Divide", "   at cell 2, line 4", "   at cell 3, line 3"], error.Traceback.Skip(1));
        Assert.IsType<StreamOutput>(run.OutputsOf(3)[0]);
    }

    [Fact]
    public async Task A_directive_does_not_move_the_lines()
    {
        NotebookRun run = await workshop.RunAsync($"{Workshop.References}\nusing Parlance;\n\nthrow new UserException(\"a\", \"b\", \"c\");");
        Assert.Equal("UserException", run.ErrorOf(1).Name);
        Assert.Equal(10, run.Failure!.Line);
        Assert.Contains("a: b. c.", run.ErrorOf(1).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_throws_while_it_is_shown_fails_its_cell()
    {
        NotebookRun run = await workshop.RunAsync("new[] { 1, 0 }.Select(x => 1 / x)");
        Assert.Equal("DivideByZeroException", run.ErrorOf(1).Name);
    }

    [Theory]
    [InlineData("1;\n#r \"none.dll\"\n", "cell 1, line 2: #r \"none.dll\": no such file")]
    [InlineData("#r \"nuget: Dapper\"", "cell 1, line 1: #r \"nuget: Dapper\": packages are not supported")]
    [InlineData("#!fsharp\nlet x = 1", "cell 1, line 1: '#!fsharp' is a command of another engine")]
    public async Task What_only_other_engines_know_says_so(string source, string message)
    {
        NotebookRun run = await workshop.RunAsync(source);
        Assert.StartsWith(message, run.ErrorOf(1).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_must_be_asked_for()
    {
        NotebookRun run = await workshop.RunAsync("using Parlance;\ntypeof(UserException)");
        Assert.Contains("CS0246", run.ErrorOf(1).Value, StringComparison.Ordinal);
    }
}
