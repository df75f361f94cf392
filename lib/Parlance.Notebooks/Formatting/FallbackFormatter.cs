using System.Text;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Parlance.Notebooks.Formatting;

/// <summary>Everything else, as the formatters of .NET Interactive show it, without their style sheet.</summary>
internal sealed partial class FallbackFormatter : IOutputFormatter
{
    public MimeBundle? TryFormat(object value)
    {
        string? text = Write(value, MimeBundle.Text);
        MimeBundle bundle = MimeBundle.OfText(text ?? value.ToString() ?? "");
        return Write(value, MimeBundle.Html) is { } html ? bundle.With(MimeBundle.Html, Style().Replace(html, "")) : bundle;
    }

    private static string? Write(object value, string mime)
    {
        using CappedWriter writer = new();
        try
        {
            Formatter.GetPreferredFormatterFor(value.GetType(), mime).Format(value, new FormatContext(writer));
            return writer.ToString();
        }
        catch (CappedWriter.FullException)
        {
            return null;
        }
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    // A property dump of a large object graph takes minutes and gigabytes: it is given up, not cut afterwards.
    private sealed class CappedWriter : StringWriter
    {
        public CappedWriter() : base(System.Globalization.CultureInfo.InvariantCulture) => NewLine = "\n";

        public override void Write(char value)
        {
            Check();
            base.Write(value);
        }

        public override void Write(string? value)
        {
            Check();
            base.Write(value);
        }

        private void Check()
        {
            if (GetStringBuilder() is StringBuilder { Length: > SizeCap.Characters })
                throw new FullException();
        }

        public sealed class FullException : Exception;
    }
}
