using System.Collections;
using System.Globalization;

namespace Parlance.Notebooks.Formatting;

/// <summary>A value as short text, the same under every culture.</summary>
internal static class PlainText
{
    private const int Items = 20;

    /// <summary>The value with all its digits.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime time => time.ToString("u", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("u", CultureInfo.InvariantCulture),
        IHtmlView view => view.ToText(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => Listed(items),
        _ => value.ToString() ?? "",
    };

    /// <summary>The value for a cell of a table: six digits are enough to read, one line, never long.</summary>
    public static string Cell(object? value)
    {
        string text = value switch
        {
            null => "",
            double number => Number(number),
            float number => Number(number),
            _ => Of(value),
        };
        return text.Length > 200 ? text[..199] + "…" : text;
    }

    private static string Number(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "∞" : "-∞";
        if (Math.Abs(number) is >= 1e5 and < 1e15)
            return number.ToString("0.##", CultureInfo.InvariantCulture);
        return number.ToString("G6", CultureInfo.InvariantCulture);
    }

    private static string Listed(IEnumerable items)
    {
        List<string> shown = [];
        foreach (object? item in items)
        {
            shown.Add(shown.Count < Items ? Cell(item) : "…");
            if (shown.Count > Items)
                break;
        }

        return $"[{string.Join(", ", shown)}]";
    }
}
