using System.Collections.Immutable;
using System.Text;
using Parlance.Notebooks.Formatting;

namespace Parlance.Notebooks;

/// <summary>Executed notebooks as one page that needs no network and no other file.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page in one step. The same notebooks give the same bytes.</summary>
    public static async Task WriteAsync(string path, string title, IReadOnlyList<ReportNotebook> notebooks, CancellationToken cancellation = default) =>
        await AtomicFile.WriteAsync(path, await RenderAsync(title, notebooks, cancellation), cancellation);

    /// <summary>The page as text. A notebook that was not executed appears without outputs.</summary>
    public static async Task<string> RenderAsync(string title, IReadOnlyList<ReportNotebook> notebooks, CancellationToken cancellation = default)
    {
        StringBuilder contents = new();
        StringBuilder chapters = new();
        foreach (ReportNotebook notebook in notebooks)
        {
            Prose prose = new(notebook);
            string body = Chapter(notebook, prose);
            chapters.Append(body);
            contents.Append(Contents(notebook, prose.Headings));
        }

        bool figures = notebooks.SelectMany(notebook => notebook.Notebook.Cells).SelectMany(cell => cell.Outputs).Any(output => FigureOutputs.FigureOf(output) is not null);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>{Html.Encode(title)}</title>
            <style>
            {await ResourceAsync("report.css", cancellation)}</style>
            </head>
            <body>
            <nav aria-label="Contents"><strong>{Html.Encode(title)}</strong><ol>
            {contents}</ol></nav>
            <main>
            {chapters}</main>
            {(figures ? await PlotlyAsync(cancellation) : "")}
            <script>
            {await ResourceAsync("report.js", cancellation)}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Chapter(ReportNotebook notebook, Prose prose)
    {
        StringBuilder html = new($"<article>\n");
        if (notebook.Notebook.Title is null)
            html.Append($"<h1 id=\"{notebook.Slug}\">{Html.Encode(notebook.Name)}</h1>\n");
        foreach (Cell cell in notebook.Notebook.Cells)
            html.Append(cell.Kind switch
            {
                CellKind.Markdown => $"<section class=\"prose\">\n{prose.ToHtml(cell)}</section>\n",
                CellKind.Code => Code(cell),
                _ => "",
            });
        return html.Append("</article>\n").ToString();
    }

    private static string Code(Cell cell) => string.IsNullOrWhiteSpace(cell.Source) ? "" :
        $"<details class=\"code\"><summary>Code</summary><pre><code>{CodeHtml.Write(cell.Source)}</code></pre></details>\n" +
        string.Concat(cell.Outputs.Select(output => OutputHtml.Write(output) + "\n"));

    private static string Contents(ReportNotebook notebook, IReadOnlyList<Heading> headings)
    {
        ImmutableArray<string> parts = [.. headings.Where(heading => heading.Level == 2).Select(heading => Entry(heading.Anchor, heading.Text, ""))];
        return Entry(notebook.Slug, notebook.Title, parts.IsEmpty ? "" : $"<ol>{string.Concat(parts)}</ol>") + "\n";
    }

    private static string Entry(string anchor, string text, string inner) => $"<li><a href=\"#{anchor}\">{Html.Encode(text)}</a>{inner}</li>";

    // Plotly would register with a module loader instead of the page where there is one.
    private static async Task<string> PlotlyAsync(CancellationToken cancellation) =>
        $"<script>(function (define, module, exports) {{\n{await PlotlyScript.ReadAsync(cancellation)}\n}}).call(window);</script>";

    private static async Task<string> ResourceAsync(string name, CancellationToken cancellation)
    {
        using Stream stream = typeof(HtmlReport).Assembly.GetManifestResourceStream($"Parlance.Notebooks.Report.{name}")!;
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(cancellation);
    }
}
