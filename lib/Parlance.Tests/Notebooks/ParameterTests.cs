using System.Collections.Immutable;
using Parlance.Notebooks;
using Xunit;

namespace Parlance.Tests.Notebooks;

[Collection(NotebookCollection.Name)]
public sealed class ParameterTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public async Task Parameters_are_set_in_a_cell_of_their_own_after_the_tagged_one()
    {
        NotebookRun run = await RunAsync(("n", "7"), ("who", "a \"b\"\\"), ("all", "true"), ("x", "1e-3"), ("list", "new[] { 4, 5 }"));
        Assert.True(run.Success, run.Failure?.Message);
        Assert.Equal(["injected-parameters"], run.Notebook.Cells[1].Tags);
        Assert.Equal("all = true;\nlist = new[] { 4, 5 };\nn = 7;\nwho = \"a \\\"b\\\"\\\\\";\nx = 0.001;", run.Notebook.Cells[1].Source);
        Assert.Equal("7 a \"b\"\\ True 0.001 2", run.TextOf(3));
    }

    [Fact]
    public async Task Running_the_executed_notebook_again_replaces_the_injected_cell()
    {
        NotebookRun first = await RunAsync(("n", "7"));
        await first.Notebook.WriteAsync(workshop.PathOf("again.ipynb"));
        NotebookRun second = await new NotebookRunner().RunAsync(workshop.PathOf("again.ipynb"), Options(("n", "8")));
        Assert.Equal(3, second.Notebook.Cells.Length);
        Assert.Equal("n = 8;", second.Notebook.Cells[1].Source);
    }

    [Theory]
    [InlineData("m", "1", "unknown parameter 'm'; it has all, list, n, who, x")]
    [InlineData("n", "many", "parameter 'n' takes int, and 'many' is none")]
    [InlineData("list", "new[", "parameter 'list' takes int[], and 'new[' is none")]
    public async Task A_wrong_parameter_is_a_mistake_of_the_user(string name, string value, string cause)
    {
        var error = await Assert.ThrowsAsync<UserException>(() => RunAsync((name, value)));
        Assert.Equal(cause, error.Cause);
    }

    [Fact]
    public async Task A_notebook_without_parameters_says_so()
    {
        string path = await workshop.WriteCodeAsync("1");
        var error = await Assert.ThrowsAsync<UserException>(() => new NotebookRunner().RunAsync(path, Options(("n", "1"))));
        Assert.Equal("no cell is tagged 'parameters'", error.Cause);
    }

    private async Task<NotebookRun> RunAsync(params (string Name, string Value)[] values)
    {
        string path = await workshop.WriteAsync(
            "p.ipynb",
            Cell.Code("p", "int n = 1;\nvar who = \"me\";\nbool all = false;\ndouble x = 2;\nint[] list = { 1 };").WithTags("parameters"),
            Cell.Code("q", "FormattableString.Invariant($\"{n} {who} {all} {x} {list.Length}\")"));
        return await new NotebookRunner().RunAsync(path, Options(values));
    }

    private static NotebookRunOptions Options(params (string Name, string Value)[] values) =>
        new() { Parameters = values.ToImmutableSortedDictionary(value => value.Name, value => value.Value) };
}
