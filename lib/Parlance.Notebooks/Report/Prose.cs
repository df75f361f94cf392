using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Parlance.Notebooks;

/// <summary>The markdown of one notebook as HTML. Anchors carry the notebook's name, so that chapters never clash.</summary>
internal sealed class Prose(ReportNotebook notebook)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly List<Heading> headings = [];

    /// <summary>The headings met so far.</summary>
    public IReadOnlyList<Heading> Headings => headings;

    public string ToHtml(Cell cell)
    {
        MarkdownDocument document = Markdown.Parse(cell.Source, Pipeline);
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
            Anchor(heading);
        foreach (LinkInline link in document.Descendants<LinkInline>())
            link.Url = link.IsImage ? Pictures(link.Url, cell) : Chapter(link.Url);
        using StringWriter writer = new() { NewLine = "\n" };
        HtmlRenderer renderer = new(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private void Anchor(HeadingBlock heading)
    {
        string text = string.Concat(heading.Inline?.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }) ?? []);
        string slug = heading.Level == 1 && !anchors.Contains(notebook.Slug) ? notebook.Slug : $"{notebook.Slug}-{heading.GetAttributes().Id ?? "part"}";
        string anchor = slug;
        for (int i = 2; !anchors.Add(anchor); i++)
            anchor = $"{slug}-{i}";
        heading.GetAttributes().Id = anchor;
        headings.Add(new Heading(heading.Level, anchor, text));
    }

    /// <summary>A link to another notebook leads to its chapter.</summary>
    private static string? Chapter(string? url) => url is not null && url.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) && !url.Contains("://", StringComparison.Ordinal)
        ? "#" + new ReportNotebook(Path.GetFileNameWithoutExtension(url), null, Notebook.Of()).Slug
        : url;

    // The report is one file: pictures travel in it.
    private string? Pictures(string? url, Cell cell)
    {
        if (url is null || url.Contains(':', StringComparison.Ordinal) && !url.StartsWith("attachment:", StringComparison.Ordinal))
            return url;
        if (url.StartsWith("attachment:", StringComparison.Ordinal))
        {
            var attachment = cell.Other.GetValueOrDefault("attachments").Member(url["attachment:".Length..]);
            return Json.Members(attachment).Select(item => $"data:{item.Key};base64,{item.Value.Text()}").FirstOrDefault(url);
        }

        string? type = Path.GetExtension(url).ToLowerInvariant() switch
        {
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        string? file = notebook.Folder is null ? null : Path.Combine(notebook.Folder, Uri.UnescapeDataString(url));
        return type is not null && File.Exists(file) ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}" : url;
    }
}
