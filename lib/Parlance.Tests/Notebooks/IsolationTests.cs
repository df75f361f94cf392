using Parlance.Notebooks;
using Xunit;

namespace Parlance.Tests.Notebooks;

[Collection(NotebookCollection.Name)]
public sealed class IsolationTests : IDisposable
{
    private static readonly ChildCommand Child = ChildCommand.OfAssembly(Path.Combine(AppContext.BaseDirectory, "parlance-cli.dll"));

    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public async Task A_timeout_kills_an_endless_loop_and_keeps_what_was_before()
    {
        string path = await workshop.WriteCodeAsync("41 + 1", "while (true) { }", "3");
        NotebookRun run = await new IsolatedRunner(Child).RunAsync(path, new NotebookRunOptions { Timeout = TimeSpan.FromSeconds(8) });
        Assert.Equal("42", run.TextOf(1));
        Assert.Equal("TimeoutError", run.ErrorOf(2).Name);
        Assert.Equal("cell 2 was still running when the 8 s of the notebook were over", run.Failure!.Message);
        Assert.Empty(run.OutputsOf(3));
    }

    [Fact]
    public async Task The_processes_of_a_killed_notebook_die_with_it()
    {
        string path = await workshop.WriteCodeAsync("var p = System.Diagnostics.Process.Start(\"sleep\", \"300\");\nSystem.IO.File.WriteAllText(\"pid\", p.Id.ToString());\np.WaitForExit();");
        NotebookRun run = await new IsolatedRunner(Child).RunAsync(path, new NotebookRunOptions { Timeout = TimeSpan.FromSeconds(8) });
        Assert.Equal("TimeoutError", run.Failure?.Name);
        int id = int.Parse(await File.ReadAllTextAsync(workshop.PathOf("pid")), System.Globalization.CultureInfo.InvariantCulture);
        await Task.Delay(500);
        Assert.False(IsRunning(id));
    }

    // Where nobody collects the children of a killed process, a dead one keeps its entry.
    private static bool IsRunning(int id) =>
        File.Exists($"/proc/{id}/stat") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);

    [Fact]
    public async Task A_notebook_in_time_gives_the_same_as_in_this_process()
    {
        string path = await workshop.WriteCodeAsync("1", "Console.WriteLine(\"x\");", "foo()");
        NotebookRun here = await new NotebookRunner().RunAsync(path, NotebookRunOptions.Default);
        NotebookRun there = await new IsolatedRunner(Child).RunAsync(path, new NotebookRunOptions { Timeout = TimeSpan.FromMinutes(1) });
        Assert.Equal(here.Notebook.ToJson(), there.Notebook.ToJson());
        Assert.Equal(here.Failure, there.Failure);
        Assert.Equal(3, there.Timings.Length);
    }

    [Fact]
    public async Task A_cell_that_ends_the_process_is_told_from_a_timeout()
    {
        string path = await workshop.WriteCodeAsync("1", "Environment.Exit(7);");
        NotebookRun run = await new IsolatedRunner(Child).RunAsync(path, NotebookRunOptions.Default);
        Assert.Equal("the process ended in cell 2 with exit code 7", run.Failure!.Message);
        Assert.Equal("1", run.TextOf(1));
    }
}
