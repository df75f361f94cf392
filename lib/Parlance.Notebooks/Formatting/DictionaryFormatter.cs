using System.Collections;
using System.Collections.Immutable;

namespace Parlance.Notebooks.Formatting;

/// <summary>A dictionary as a table of keys and values.</summary>
internal sealed class DictionaryFormatter : IOutputFormatter
{
    public MimeBundle? TryFormat(object value)
    {
        Type? pair = ElementTypes.Of(value.GetType()).FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));
        if (value is not IEnumerable items || (pair is null && value is not IDictionary))
            return null;
        var rows = items.Cast<object>().Take(Table.MaxRows + 1).Select(Row).ToImmutableArray();
        Column[] columns = pair?.GetGenericArguments() is [var key, var content]
            ? [Column.Of("key", key), Column.Of("value", content)]
            : [new Column("key", false), new Column("value", false)];
        return new Table([.. columns], [.. rows.Take(Table.MaxRows)], ElementTypes.CountOf(value, rows.Length), 2, KeyColumns: 1).ToBundle();
    }

    private static ImmutableArray<string> Row(object item) => item is DictionaryEntry entry
        ? [PlainText.Cell(entry.Key), PlainText.Cell(entry.Value)]
        : [PlainText.Cell(Get(item, "Key")), PlainText.Cell(Get(item, "Value"))];

    private static object? Get(object pair, string name) => pair.GetType().GetProperty(name)!.GetValue(pair);
}
