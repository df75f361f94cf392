namespace Parlance.Notebooks.Formatting;

/// <summary>Turns one kind of value into what a front end shows.</summary>
public interface IOutputFormatter
{
    /// <summary>The value in its media types, or null when it is not of this formatter's kind.</summary>
    MimeBundle? TryFormat(object value);
}
