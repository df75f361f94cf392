namespace Parlance.Notebooks.Scripting.Extensions;

/// <summary>The same as <c>display(x)</c>, written after the value.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows the value at this place of the output. Outside a cell it does nothing.</summary>
    public static void Display(this object? value, params string[] mimeTypes) => CellContext.Current?.Display(value, mimeTypes);

    /// <summary>Shows text that already is in a media type, such as <c>text/html</c>. Outside a cell it does nothing.</summary>
    public static void DisplayAs(this string text, string mimeType) => CellContext.Current?.DisplayAs(text, mimeType);
}
