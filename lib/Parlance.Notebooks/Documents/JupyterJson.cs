using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parlance.Notebooks;

/// <summary>Writes JSON as Python's <c>json.dumps(indent=1, ensure_ascii=False, sort_keys=True)</c> does. Numbers keep their digits.</summary>
/// <remarks>The writer of System.Text.Json escapes emoji and a few other characters, which would show up as changes in every diff.</remarks>
internal static class JupyterJson
{
    public static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                WriteString(text, words);
                break;
            case int number:
                text.Append(CultureInfo.InvariantCulture, $"{number}");
                break;
            case JsonElement element:
                WriteElement(text, element, depth);
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                WriteItems(text, '{', '}', members, depth, member => WriteMember(text, member.Key, member.Value, depth));
                break;
            case IEnumerable<KeyValuePair<string, JsonElement>> members:
                WriteItems(text, '{', '}', members, depth, member => WriteMember(text, member.Key, member.Value, depth));
                break;
            case IEnumerable items:
                WriteItems(text, '[', ']', items.Cast<object?>(), depth, item => Write(text, item, depth + 1));
                break;
            default:
                throw new InvalidOperationException($"No JSON for {value.GetType()}.");
        }
    }

    private static void WriteElement(StringBuilder text, JsonElement element, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteItems(text, '{', '}', element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal), depth,
                    member => WriteMember(text, member.Name, member.Value, depth));
                break;
            case JsonValueKind.Array:
                WriteItems(text, '[', ']', element.EnumerateArray(), depth, item => WriteElement(text, item, depth + 1));
                break;
            case JsonValueKind.String:
                WriteString(text, element.GetString()!);
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void WriteMember(StringBuilder text, string name, object? value, int depth)
    {
        WriteString(text, name);
        text.Append(": ");
        Write(text, value, depth + 1);
    }

    private static void WriteItems<T>(StringBuilder text, char open, char close, IEnumerable<T> items, int depth, Action<T> write)
    {
        text.Append(open);
        bool any = false;
        foreach (T item in items)
        {
            text.Append(any ? ",\n" : "\n").Append(' ', depth + 1);
            write(item);
            any = true;
        }

        if (any)
            text.Append('\n').Append(' ', depth);
        text.Append(close);
    }

    private static void WriteString(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (char c in words)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
