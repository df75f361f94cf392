using Parlance.Notebooks;
using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.WholeWorkbook;

/// <summary>The main job, run once for all tests that look at what it left.</summary>
public sealed class WorkbookRun : IAsyncLifetime
{
    public ProcessResult First { get; private set; } = null!;

    /// <summary>Every notebook as it is committed, with the same one executed.</summary>
    public IReadOnlyList<(string Name, Notebook Committed, Notebook Executed)> Notebooks { get; private set; } = [];

    public static string Page => Path.Combine(Lab.House.Report, "index.html");

    public static string ExecutedFolder => Path.Combine(Lab.House.State, "notebooks");

    public static Task<ProcessResult> RunAsync() => Lab.Processes.RunAsync(
        new Command(Path.Combine(Lab.House.Root, "environment", "run")) { Limits = new() { Time = TimeSpan.FromMinutes(30) } });

    public async ValueTask InitializeAsync()
    {
        First = await RunAsync();
        var notebooks = new List<(string, Notebook, Notebook)>();
        foreach (string path in Directory.GetFiles(Lab.House.Notebooks, "*.ipynb").Order(StringComparer.Ordinal))
        {
            string executed = Path.Combine(ExecutedFolder, Path.GetFileName(path));
            if (File.Exists(executed)) notebooks.Add((Path.GetFileName(path), await Notebook.ReadAsync(path), await Notebook.ReadAsync(executed)));
        }

        Notebooks = notebooks;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>Alone on the machine, since it takes times.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WorkbookCollection : ICollectionFixture<WorkbookRun>
{
    public const string Name = "the whole workbook";
}
