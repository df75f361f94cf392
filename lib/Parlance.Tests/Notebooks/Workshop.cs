using Parlance.Notebooks;
using Xunit;

namespace Parlance.Tests.Notebooks;

/// <summary>A folder for the notebooks of one test.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parlance-tests-");

    public string Folder => folder.FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>References to the libraries a notebook uses, as its first cell would have them.</summary>
    public static string References { get; } = string.Join('\n', new[]
        { "Parlance", "Plotly.NET", "Plotly.NET.CSharp", "DynamicObj", "FSharp.Core", "Deedle", "Microsoft.Data.Analysis" }
        .Select(name => $"#r \"{Path.Combine(AppContext.BaseDirectory, name + ".dll")}\""));

    public async Task<string> WriteAsync(string name, params IEnumerable<Cell> cells)
    {
        await Notebook.Of(cells).WriteAsync(PathOf(name));
        return PathOf(name);
    }

    public Task<string> WriteCodeAsync(params IEnumerable<string> sources) =>
        WriteAsync("test.ipynb", sources.Select((source, i) => Cell.Code($"c{i + 1}", source)));

    /// <summary>Runs code cells without pictures.</summary>
    public async Task<NotebookRun> RunAsync(params IEnumerable<string> sources) =>
        await new NotebookRunner().RunAsync(await WriteCodeAsync(sources), NotebookRunOptions.Default);

    public void Dispose() => folder.Delete(recursive: true);
}

internal static class Reading
{
    public static IReadOnlyList<Output> OutputsOf(this NotebookRun run, int cell) =>
        run.Notebook.Cells.Where(candidate => candidate.Kind == CellKind.Code).ElementAt(cell - 1).Outputs;

    public static MimeBundle BundleOf(this NotebookRun run, int cell) => run.OutputsOf(cell)[^1] switch
    {
        ResultOutput result => result.Data,
        DisplayOutput shown => shown.Data,
        ErrorOutput error => throw new InvalidOperationException(string.Join('\n', error.Traceback)),
        var other => throw new InvalidOperationException($"{other} has no media types."),
    };

    public static string? TextOf(this NotebookRun run, int cell) => run.BundleOf(cell).TextOf(MimeBundle.Text);

    public static ErrorOutput ErrorOf(this NotebookRun run, int cell) => Assert.IsType<ErrorOutput>(run.OutputsOf(cell)[^1]);
}
