using System.Text.RegularExpressions;
using CliWrap.Buffered;
using Parlance.Notebooks;
using Xunit;

namespace Parlance.Tests.Notebooks;

[Collection(NotebookCollection.Name)]
public sealed class FigureTests : IDisposable
{
    private const string Chart = "Plotly.NET.Chart.withTitle(\"Speedup &amp; <b>more</b>\", null).Invoke(Plotly.NET.CSharp.Chart.Line<int, double, string>(x: new[] { 1, 2 }, y: new[] { 1.0, 4 }, Name: \"a\"))";

    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public async Task A_chart_is_a_figure_with_a_picture_and_HTML()
    {
        NeedsBrowser();
        MimeBundle bundle = (await RunAsync()).BundleOf(2);
        Assert.Equal(["application/vnd.plotly.v1+json", "image/svg+xml", "text/html", "text/plain"], bundle.Data.Keys);
        Assert.StartsWith("<svg", bundle.TextOf(MimeBundle.Svg), StringComparison.Ordinal);
        Assert.StartsWith("<div id=\"figure-2-1\" role=\"img\" aria-label=\"Figure: Speedup", bundle.TextOf(MimeBundle.Html), StringComparison.Ordinal);
        Assert.Equal("Figure: Speedup &  more (1 trace: scatter)", bundle.TextOf(MimeBundle.Text));
        Assert.True(bundle.TextOf(MimeBundle.Html)!.Length < 200_000);
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        NeedsBrowser();
        Assert.Equal((await RunAsync()).Notebook.ToJson(), (await RunAsync()).Notebook.ToJson());
    }

    [Fact]
    public async Task Pictures_on_one_page_share_no_identifier()
    {
        NeedsBrowser();
        NotebookRun run = await RunAsync();
        string[] first = Identifiers(run.BundleOf(2));
        string[] second = Identifiers(run.BundleOf(3));
        Assert.NotEmpty(first);
        Assert.Empty(first.Intersect(second));

        static string[] Identifiers(MimeBundle bundle) => [.. Regex.Matches(bundle.TextOf(MimeBundle.Svg)!, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
    }

    [Fact]
    public async Task Without_a_browser_a_figure_stays_interactive_and_the_run_says_why()
    {
        string path = await workshop.WriteCodeAsync(Workshop.References, Chart);
        NotebookRun run = await new NotebookRunner(new PictureRenderer(workshop.PathOf("no-browser"))).RunAsync(path, NotebookRunOptions.Default);
        Assert.True(run.Success);
        Assert.Contains(MimeBundle.Figure, run.BundleOf(2).Data.Keys);
        Assert.DoesNotContain(MimeBundle.Svg, run.BundleOf(2).Data.Keys);
        Assert.Contains("no static pictures", Assert.Single(run.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_draws_every_figure_without_an_error_or_a_network()
    {
        NeedsBrowser();
        NotebookRun run = await RunAsync();
        Notebook prose = Notebook.Of(Cell.Markdown("m", "# Second\n\n## Part\n\nSee [the first](first.ipynb)."));
        string page = workshop.PathOf("index.html");
        await HtmlReport.WriteAsync(page, "Report", [new ReportNotebook("first", null, run.Notebook), new ReportNotebook("02-second", null, prose)]);

        string html = await File.ReadAllTextAsync(page);
        Assert.DoesNotMatch("<(script|img|link|iframe)[^>]*(src|href)=\"(?!data:)", html);
        Assert.Contains("<li><a href=\"#02-second\">Second</a><ol><li><a href=\"#02-second-part\">Part</a></li></ol></li>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#first\"", html, StringComparison.Ordinal);
        Assert.Equal(html, await HtmlReport.RenderAsync("Report", [new ReportNotebook("first", null, run.Notebook), new ReportNotebook("02-second", null, prose)]));

        BufferedCommandResult shown = await CliWrap.Cli.Wrap(Browser.Find()!)
            .WithArguments([.. Browser.Arguments(workshop.PathOf("profile")), "--enable-logging=stderr", "--virtual-time-budget=20000", "--dump-dom", new Uri(page).AbsoluteUri])
            .ExecuteBufferedAsync();
        string drawn = Regex.Replace(shown.StandardOutput, "<(script|noscript)\\b.*?</\\1>", "", RegexOptions.Singleline);
        Assert.Equal(2, Regex.Count(drawn, "class=\"js-plotly-plot\""));
        Assert.Equal(2, Regex.Count(drawn, "<g class=\"scatterlayer mlayer\"><g class=\"trace"));
        Assert.DoesNotContain("CONSOLE", shown.StandardError, StringComparison.Ordinal);
    }

    private async Task<NotebookRun> RunAsync()
    {
        string path = await workshop.WriteCodeAsync(Workshop.References, Chart, Chart);
        NotebookRun run = await new NotebookRunner(new PictureRenderer()).RunAsync(path, NotebookRunOptions.Default);
        Assert.True(run.Success, run.Failure?.Message);
        Assert.Empty(run.Warnings);
        return run;
    }

    private static void NeedsBrowser()
    {
        if (!PictureRenderer.IsAvailable)
            Assert.Skip("Needs a Chromium on the search path.");
    }
}
