using System.Text.RegularExpressions;
using Parlance.Notebooks.Formatting;

namespace Parlance.Notebooks;

/// <summary>One output of a cell as HTML for the report.</summary>
internal static partial class OutputHtml
{
    public static string Write(Output output) => output switch
    {
        StreamOutput stream => $"<div class=\"output {(stream.Name == "stderr" ? "stderr" : "stdout")}\"><pre>{Html.Encode(Plain(stream.Text))}</pre></div>",
        ErrorOutput error => $"<div class=\"output error\" role=\"alert\"><pre>{Html.Encode(Plain(Text(error)))}</pre></div>",
        _ when FigureOutputs.FigureOf(output) is { } figure => Figure(figure, FigureOutputs.BundleOf(output)!.TextOf(MimeBundle.Svg)),
        _ when FigureOutputs.BundleOf(output) is { } bundle => $"<div class=\"output\">{Value(bundle)}</div>",
        _ => "",
    };

    private static string Text(ErrorOutput error) => error.Traceback.IsEmpty ? $"{error.Name}: {error.Value}" : string.Join('\n', error.Traceback);

    private static string Figure(Figure figure, string? svg) =>
        $"<figure data-figure><div role=\"img\" aria-label=\"{Html.Encode(figure.Alt)}\"></div>" +
        $"<script type=\"application/json\">{Html.InScript(figure.Json.GetRawText())}</script>" +
        (svg is null ? "" : $"<noscript>{svg}</noscript>") + "</figure>";

    private static string Value(MimeBundle bundle)
    {
        if (bundle.TextOf(MimeBundle.Html) is { } html)
            return html;
        if (bundle.TextOf(MimeBundle.Svg) is { } svg)
            return svg;
        foreach (string type in new[] { "image/png", "image/jpeg" })
        {
            if (bundle.TextOf(type) is { } picture)
                return $"<img alt=\"{Html.Encode(bundle.TextOf(MimeBundle.Text) ?? "picture")}\" src=\"data:{type};base64,{picture.ReplaceLineEndings("")}\">";
        }

        return bundle.TextOf("text/markdown") is { } markdown
            ? Markdig.Markdown.ToHtml(markdown)
            : $"<pre>{Html.Encode(Plain(bundle.TextOf(MimeBundle.Text) ?? ""))}</pre>";
    }

    private static string Plain(string text) => Colours().Replace(text, "");

    /// <summary>The escape sequences by which terminals colour text.</summary>
    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colours();
}
