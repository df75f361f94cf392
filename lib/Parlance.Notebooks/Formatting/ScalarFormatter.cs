namespace Parlance.Notebooks.Formatting;

/// <summary>Text, numbers, truth values, times and the like: plain text, nothing else.</summary>
internal sealed class ScalarFormatter : IOutputFormatter
{
    public MimeBundle? TryFormat(object value) =>
        value is string or bool or Enum or Guid or Uri or Version or Type || value.GetType().IsPrimitive || value is IFormattable
            ? MimeBundle.OfText(PlainText.Of(value))
            : null;
}
