using Parlance.Notebooks;
using Xunit;

namespace Parlance.Tests.Notebooks;

[Collection(NotebookCollection.Name)]
public sealed class ExecutionTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public async Task Cells_share_one_state()
    {
        NotebookRun run = await workshop.RunAsync("int n = 3;\nint Twice(int x) => 2 * x;", "record R(int A);\nn = Twice(n);", "new R(n).A + 1");
        Assert.True(run.Success, run.Failure?.Message);
        Assert.Equal("7", run.TextOf(3));
        Assert.Equal([1, 2, 3], run.Notebook.Cells.Select(cell => cell.ExecutionCount!.Value));
        Assert.Equal(3, run.Timings.Length);
    }

    [Fact]
    public async Task Only_a_trailing_expression_without_a_semicolon_is_a_value()
    {
        NotebookRun run = await workshop.RunAsync("1 + 1", "Math.Abs(-2);", "Console.WriteLine()", "(string)null", "// nothing", "await Task.FromResult(5)", "await Task.Delay(1)");
        Assert.True(run.Success, run.Failure?.Message);
        Assert.Equal("2", run.TextOf(1));
        Assert.Empty(run.OutputsOf(2));
        Assert.IsType<StreamOutput>(Assert.Single(run.OutputsOf(3)));
        Assert.Equal("null", run.TextOf(4));
        Assert.Empty(run.OutputsOf(5));
        Assert.Equal("5", run.TextOf(6));
        Assert.Empty(run.OutputsOf(7));
    }

    [Fact]
    public async Task Display_works_without_a_using_and_keeps_the_order()
    {
        NotebookRun run = await workshop.RunAsync("display(1);\nConsole.Write(\"a\");\nConsole.Write(\"b\");\nConsole.Error.WriteLine(\"c\");\n2.Display();\n\"<b>x</b>\".DisplayAs(\"text/html\");\n3");
        Assert.Collection(run.OutputsOf(1),
            output => Assert.Equal("1", Assert.IsType<DisplayOutput>(output).Data.TextOf(MimeBundle.Text)),
            output => Assert.Equal(new StreamOutput("stdout", "ab"), output),
            output => Assert.Equal(new StreamOutput("stderr", "c\n"), output),
            output => Assert.Equal("2", Assert.IsType<DisplayOutput>(output).Data.TextOf(MimeBundle.Text)),
            output => Assert.Equal("<b>x</b>", Assert.IsType<DisplayOutput>(output).Data.TextOf(MimeBundle.Html)),
            output => Assert.Equal("3", Assert.IsType<ResultOutput>(output).Data.TextOf(MimeBundle.Text)));
    }

    [Fact]
    public async Task The_console_of_other_threads_belongs_to_the_cell_and_is_given_back()
    {
        TextWriter before = Console.Out;
        NotebookRun run = await workshop.RunAsync("await Task.Run(() => Console.WriteLine(\"from afar\"));\nParallel.For(0, 3, _ => Console.Write(\"x\"));");
        Assert.Equal(new StreamOutput("stdout", "from afar\nxxx"), Assert.Single(run.OutputsOf(1)));
        Assert.Same(before, Console.Out);
    }

    [Fact]
    public async Task Endless_writing_is_cut()
    {
        NotebookRun run = await workshop.RunAsync("for (int i = 0; i < 100_000; i++) Console.WriteLine(\"a line of text\");");
        string text = Assert.IsType<StreamOutput>(Assert.Single(run.OutputsOf(1))).Text;
        Assert.True(text.Length < 201_000);
        Assert.EndsWith("[cut after 200000 characters]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_current_directory_is_the_folder_of_the_notebook_while_it_runs()
    {
        string before = Directory.GetCurrentDirectory();
        await File.WriteAllTextAsync(workshop.PathOf("data.txt"), "there");
        NotebookRun run = await workshop.RunAsync("System.IO.File.ReadAllText(\"data.txt\")");
        Assert.Equal("there", run.TextOf(1));
        Assert.Equal(before, Directory.GetCurrentDirectory());
    }

    [Fact]
    public async Task Cancelling_stops_an_endless_loop()
    {
        string path = await workshop.WriteCodeAsync("while (true) { }");
        using CancellationTokenSource source = new(TimeSpan.FromSeconds(4));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new NotebookRunner().RunAsync(path, NotebookRunOptions.Default, null, source.Token));
        NotebookRun next = await workshop.RunAsync("1");
        Assert.True(next.Success);
    }

    [Fact]
    public async Task A_notebook_in_another_language_is_refused()
    {
        await File.WriteAllTextAsync(workshop.PathOf("a.ipynb"), """{"nbformat": 4, "cells": [], "metadata": {"kernelspec": {"language": "python"}}}""");
        var error = await Assert.ThrowsAsync<UserException>(() => new NotebookRunner().RunAsync(workshop.PathOf("a.ipynb"), NotebookRunOptions.Default));
        Assert.Equal("a notebook in python", error.Cause);
    }

    [Fact]
    public async Task A_hundred_cells_stay_small()
    {
        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        NotebookRun run = await workshop.RunAsync(Enumerable.Range(1, 100).Select(i => $"int v{i} = {i};\nv{i}"));
        Assert.True(run.Success, run.Failure?.Message);
        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < 150_000_000, $"{grown} bytes");
    }

    [Fact]
    public async Task Progress_tells_every_cell_twice()
    {
        List<CellProgress> steps = [];
        await new NotebookRunner().RunAsync(await workshop.WriteCodeAsync("1", "2"), NotebookRunOptions.Default, new Recorder(steps));
        Assert.Equal([(1, false), (1, true), (2, false), (2, true)], steps.Select(step => (step.Cell, step.Elapsed is not null)));
        Assert.All(steps, step => Assert.Equal(step, ProgressLine.TryRead(ProgressLine.Write(step))));
    }

    private sealed class Recorder(List<CellProgress> steps) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => steps.Add(value);
    }
}
