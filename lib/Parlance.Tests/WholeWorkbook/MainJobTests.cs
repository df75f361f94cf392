using System.Text.RegularExpressions;
using CliWrap.Buffered;
using Parlance.Notebooks;
using Parlance.Processes;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.WholeWorkbook;

/// <summary>What a new user gets from the main job.</summary>
[Collection(WorkbookCollection.Name)]
public sealed class MainJobTests(WorkbookRun run)
{
    [Fact]
    public void It_ends_well_and_says_where_to_look()
    {
        Assert.True(run.First.Succeeded, run.First.Error);
        Assert.Contains("Open report/index.html", run.First.Error);
    }

    [Fact]
    public void Every_notebook_is_executed_without_an_error()
    {
        Assert.Equal(Directory.GetFiles(Lab.House.Notebooks, "*.ipynb").Length, run.Notebooks.Count);
        Assert.All(run.Notebooks, notebook => Assert.DoesNotContain(notebook.Executed.Cells.SelectMany(cell => cell.Outputs), output => output is ErrorOutput));
        Assert.All(run.Notebooks, notebook => Assert.All(notebook.Executed.Cells.Where(cell => cell.Kind == CellKind.Code), cell => Assert.NotNull(cell.ExecutionCount)));
    }

    [Fact]
    public void Every_notebook_is_committed_with_outputs_and_with_the_same_first_cell()
    {
        Assert.All(run.Notebooks, notebook => Assert.Contains(notebook.Committed.Cells, cell => cell.Outputs.Any()));
        Assert.Single(run.Notebooks.Select(notebook => notebook.Committed.Cells.First(cell => cell.Kind == CellKind.Code).Source).Distinct());
    }

    [Theory]
    [InlineData("01-problems.ipynb")]
    [InlineData("02-prompts-and-models.ipynb")]
    public void A_notebook_that_measures_nothing_says_what_it_said_when_it_was_committed(string name)
    {
        (_, Notebook committed, Notebook executed) = run.Notebooks.Single(notebook => notebook.Name == name);

        Assert.Equal(Texts(committed), Texts(executed));
    }

    [Fact]
    public async Task Every_candidate_of_one_problem_a_domain_gets_its_verdict()
    {
        using ResultStore store = ResultStore.Open(Path.Combine(Lab.House.State, "results.db"), TimeProvider.System);
        IReadOnlyList<ResultRow> faults = await store.ResultsAsync("faults");
        IReadOnlyList<ResultRow> reference = await store.ResultsAsync("reference");

        Assert.NotEmpty(faults);
        Assert.All(faults, row => Assert.True(row.FitsLabel, $"{row.Problem} {row.Execution} {row.CandidateIndex}: {row.Verdict}, labelled {row.Label}: {row.Evidence}"));
        Assert.Equal(Lab.Catalogue.Domains.Count * Lab.Catalogue.Models.Count, reference.Count);
        Assert.All(reference, row => Assert.True(row.Valid, $"{row.Problem} {row.Execution}: {row.Verdict}, {row.Evidence}"));
        Assert.All(reference, row => Assert.NotEqual(false, row.Parallel));
    }

    [Fact]
    public async Task Run_again_it_computes_nothing_and_changes_nothing()
    {
        Dictionary<string, string> before = Directory.GetFiles(WorkbookRun.ExecutedFolder, "*.ipynb").Append(WorkbookRun.Page).ToDictionary(path => path, File.ReadAllText);
        using ResultStore store = ResultStore.Open(Path.Combine(Lab.House.State, "results.db"), TimeProvider.System);
        int runs = (await store.RunsAsync()).Count;

        ProcessResult again = await WorkbookRun.RunAsync();

        Assert.True(again.Succeeded, again.Error);
        Assert.Equal(runs, (await store.RunsAsync()).Count);
        Assert.All(before, pair => Assert.Equal(pair.Value, File.ReadAllText(pair.Key)));
    }

    [Fact]
    public async Task The_report_shows_every_figure_drawn_without_a_network()
    {
        if (Browser.Find() is not string browser)
        {
            Assert.Skip("Needs a Chromium on the search path.");
            return;
        }

        int figures = run.Notebooks.Sum(notebook => notebook.Executed.Cells.SelectMany(cell => cell.Outputs).Count(HasFigure));
        using TestFolder profile = new();
        BufferedCommandResult shown = await CliWrap.Cli.Wrap(browser)
            .WithArguments([.. Browser.Arguments(profile["profile"]), "--enable-logging=stderr", "--virtual-time-budget=60000", "--dump-dom", new Uri(WorkbookRun.Page).AbsoluteUri])
            .ExecuteBufferedAsync();

        string drawn = Regex.Replace(shown.StandardOutput, "<(script|noscript)\\b.*?</\\1>", "", RegexOptions.Singleline);
        Assert.InRange(figures, 8, 200);
        Assert.Equal(figures, Regex.Count(drawn, "class=\"js-plotly-plot\""));
        Assert.Equal(figures, Regex.Count(drawn, "class=\"user-select-none svg-container\""));
        Assert.DoesNotContain("CONSOLE", shown.StandardError, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|img|link|iframe)[^>]*(src|href)=\"(?!data:)", await File.ReadAllTextAsync(WorkbookRun.Page));
    }

    [Fact]
    public void The_figure_of_the_front_page_is_the_notebook_s_own()
    {
        string shown = File.ReadAllText(Path.Combine(Lab.House.Notebooks, "figures", "overall-success.svg"));
        Notebook first = run.Notebooks.Single(notebook => notebook.Name == "04-first-results.ipynb").Committed;

        Assert.Contains(first.Cells.SelectMany(cell => cell.Outputs), output => Bundle(output)?.TextOf("image/svg+xml") == shown);
    }

    private static bool HasFigure(Output output) => Bundle(output)?.TextOf("text/html")?.Contains("Plotly", StringComparison.Ordinal) == true;

    private static IEnumerable<string?> Texts(Notebook notebook) =>
        notebook.Cells.SelectMany(cell => cell.Outputs).Select(output => output is StreamOutput stream ? stream.Text : Bundle(output)?.TextOf(MimeBundle.Text));

    private static MimeBundle? Bundle(Output output) => output switch
    {
        ResultOutput result => result.Data,
        DisplayOutput display => display.Data,
        _ => null,
    };
}
