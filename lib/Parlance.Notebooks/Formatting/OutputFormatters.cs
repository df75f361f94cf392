using System.Collections.Immutable;

namespace Parlance.Notebooks.Formatting;

/// <summary>The formatters in the order in which they are asked. The last one takes everything.</summary>
public sealed record OutputFormatters(ImmutableArray<IOutputFormatter> Formatters)
{
    public static OutputFormatters Standard { get; } = new(
    [
        new ScalarFormatter(), new HtmlViewFormatter(), new ChartFormatter(), new DataFrameFormatter(),
        new DeedleFormatter(), new DictionaryFormatter(), new SequenceFormatter(), new FallbackFormatter(),
    ]);

    /// <summary>The value in its media types, cut where it is too large. What a value throws while it is read is the caller's.</summary>
    public MimeBundle Format(object? value)
    {
        if (value is null)
            return MimeBundle.OfText("null");
        foreach (IOutputFormatter formatter in Formatters)
        {
            if (formatter.TryFormat(value) is { } bundle)
                return SizeCap.Apply(bundle);
        }

        return MimeBundle.OfText(PlainText.Of(value));
    }
}
