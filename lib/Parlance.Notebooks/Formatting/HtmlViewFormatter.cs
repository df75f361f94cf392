using Microsoft.AspNetCore.Html;

namespace Parlance.Notebooks.Formatting;

/// <summary>Values that bring their own HTML.</summary>
internal sealed class HtmlViewFormatter : IOutputFormatter
{
    public MimeBundle? TryFormat(object value) => value switch
    {
        IHtmlView view => MimeBundle.OfText(view.ToText()).With(MimeBundle.Html, view.ToHtml()),
        IHtmlContent content => MimeBundle.Empty.With(MimeBundle.Html, Write(content)),
        _ => null,
    };

    private static string Write(IHtmlContent content)
    {
        using StringWriter writer = new();
        content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
