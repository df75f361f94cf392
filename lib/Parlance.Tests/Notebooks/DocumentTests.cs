using Parlance.Notebooks;
using Xunit;

namespace Parlance.Tests.Notebooks;

[Collection(NotebookCollection.Name)]
public sealed class DocumentTests : IDisposable
{
    private readonly Workshop workshop = new();

    // As Python's nbformat writes it: sorted members, one space, nothing escaped that need not be.
    private const string Written = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {
            "strange": {
             "a": [
              1.0,
              2e5
             ],
             "b": {}
            }
           },
           "source": [
            "# Größe 😀\n",
            "\n",
            "<b>\"quoted\"</b> \\ & '"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": null,
           "id": "code",
           "metadata": {},
           "outputs": [],
           "source": []
          }
         ],
         "metadata": {
          "mine": true
         },
         "nbformat": 4,
         "nbformat_minor": 5,
         "unknown": null
        }

        """;

    public void Dispose() => workshop.Dispose();

    [Fact]
    public async Task Reading_and_writing_gives_the_same_bytes()
    {
        string text = Written.ReplaceLineEndings("\n");
        await File.WriteAllTextAsync(workshop.PathOf("a.ipynb"), text);
        Notebook notebook = await Notebook.ReadAsync(workshop.PathOf("a.ipynb"));
        Assert.Equal(text, notebook.ToJson());
        Assert.Equal("Größe 😀", notebook.Title);
    }

    [Fact]
    public async Task Outputs_survive_reading_and_writing()
    {
        MimeBundle bundle = MimeBundle.OfText("a\nb").With(MimeBundle.Figure, System.Text.Json.JsonSerializer.SerializeToElement(new { data = new[] { 1 } }));
        Cell cell = Cell.Code("c", "1") with
        {
            ExecutionCount = 1,
            Outputs = [new StreamOutput("stdout", "x\ny\n"), new DisplayOutput(bundle), new ResultOutput(bundle, 1), new ErrorOutput("E", "v", ["l1", "l2"])],
        };
        string path = await workshop.WriteAsync("a.ipynb", cell);
        Notebook read = await Notebook.ReadAsync(path);
        Assert.Equal(await File.ReadAllTextAsync(path), read.ToJson());
        Assert.Equal("x\ny\n", Assert.IsType<StreamOutput>(read.Cells[0].Outputs[0]).Text);
    }

    [Fact]
    public async Task A_file_that_is_not_JSON_is_named_with_its_line()
    {
        await File.WriteAllTextAsync(workshop.PathOf("a.ipynb"), "{\n \"cells\": [\n oops");
        var error = await Assert.ThrowsAsync<UserException>(() => Notebook.ReadAsync(workshop.PathOf("a.ipynb")));
        Assert.Contains("a.ipynb: not JSON, line 3. ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "a json array")]
    [InlineData("{}", "no member nbformat")]
    [InlineData("{\"nbformat\": 3}", "nbformat 3")]
    [InlineData("{\"nbformat\": 4}", "without a list of cells")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"poem\"}]}", "cell 1 is of the unknown type 'poem'")]
    public async Task A_file_that_is_no_notebook_says_why(string json, string cause)
    {
        await File.WriteAllTextAsync(workshop.PathOf("a.ipynb"), json);
        var error = await Assert.ThrowsAsync<UserException>(() => Notebook.ReadAsync(workshop.PathOf("a.ipynb")));
        Assert.Contains(cause, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_a_mistake_of_the_user()
    {
        var error = await Assert.ThrowsAsync<UserException>(() => Notebook.ReadAsync(workshop.PathOf("none.ipynb")));
        Assert.Equal("there is no such notebook", error.Cause);
    }
}
