using System.Collections.Immutable;
using System.Reflection;
using Deedle;

namespace Parlance.Notebooks.Formatting;

/// <summary>Deedle's frames and series with their keys. A missing value is an empty cell.</summary>
internal sealed class DeedleFormatter : IOutputFormatter
{
    public MimeBundle? TryFormat(object value)
    {
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (!type.IsGenericType)
                continue;
            string? method = type.GetGenericTypeDefinition() == typeof(Frame<,>) ? nameof(OfFrame)
                : type.GetGenericTypeDefinition() == typeof(Series<,>) ? nameof(OfSeries)
                : null;
            if (method is null)
                continue;
            // The types of keys and values are known at run time only.
            MethodInfo generic = typeof(DeedleFormatter).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!;
            return ((Table)generic.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [value])!).ToBundle();
        }

        return null;
    }

    private static Table OfFrame<TRow, TColumn>(Frame<TRow, TColumn> frame) where TRow : notnull where TColumn : notnull
    {
        TColumn[] keys = [.. frame.ColumnKeys.Take(Table.MaxColumns)];
        Series<TRow, object>[] columns = [.. keys.Select(frame.GetColumn<object>)];
        Type[] types = [.. frame.ColumnTypes.Take(Table.MaxColumns)];
        return new Table(
            [new Column("", false), .. keys.Select((key, i) => Column.Of(PlainText.Of(key), types[i]))],
            [.. frame.RowKeys.Take(Table.MaxRows).Select(ImmutableArray<string> (row) =>
                [PlainText.Of(row), .. columns.Select(column => CellOf(column.TryGet(row)))])],
            frame.RowCount,
            frame.ColumnCount + 1,
            KeyColumns: 1);
    }

    private static Table OfSeries<TKey, TValue>(Series<TKey, TValue> series) where TKey : notnull => new(
        [new Column("", false), Column.Of("value", typeof(TValue))],
        [.. series.ObservationsAll.Take(Table.MaxRows).Select(ImmutableArray<string> (item) => [PlainText.Of(item.Key), CellOf(item.Value)])],
        series.KeyCount,
        2,
        KeyColumns: 1);

    private static string CellOf<T>(OptionalValue<T> value) => value.HasValue ? PlainText.Cell(value.Value) : "";
}
