using System.Text;

namespace Parlance.Notebooks.Formatting;

/// <summary>The few characters of text that mean something in HTML. All others stay as they are.</summary>
internal static class Html
{
    public static string Encode(string text)
    {
        StringBuilder encoded = new(text.Length + 16);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }

    /// <summary>JSON inside a script element: nothing in it can end the element.</summary>
    public static string InScript(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);
}
