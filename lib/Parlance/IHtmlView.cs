namespace Parlance;

/// <summary>A value that knows how it looks in a notebook. Both forms are the same every time for the same value.</summary>
public interface IHtmlView
{
    /// <summary>A fragment of HTML, encoded by the value itself; no script and nothing from the network.</summary>
    string ToHtml();

    /// <summary>The same as plain text, for a terminal.</summary>
    string ToText();
}
