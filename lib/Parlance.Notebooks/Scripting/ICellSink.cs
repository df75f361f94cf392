namespace Parlance.Notebooks.Scripting;

/// <summary>Where the outputs of the running cell go, in the order in which they come.</summary>
public interface ICellSink
{
    /// <summary>Text for <c>stdout</c> or <c>stderr</c>.</summary>
    void Write(string stream, string text);

    /// <summary>A value that the cell shows on its way; only the named media types when any are named.</summary>
    void Display(object? value, IReadOnlyList<string> mimeTypes);

    /// <summary>Text that is already in a media type.</summary>
    void DisplayAs(string text, string mimeType);
}
