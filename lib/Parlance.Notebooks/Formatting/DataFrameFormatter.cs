using Microsoft.Data.Analysis;

namespace Parlance.Notebooks.Formatting;

/// <summary>Columns and rows of a <see cref="DataFrame"/>; a single column is a table of one.</summary>
internal sealed class DataFrameFormatter : IOutputFormatter
{
    public MimeBundle? TryFormat(object value) => value switch
    {
        DataFrame frame => Table(frame.Columns).ToBundle(),
        DataFrameColumn column => Table([column]).ToBundle(),
        _ => null,
    };

    private static Table Table(IList<DataFrameColumn> columns)
    {
        DataFrameColumn[] shown = [.. columns.Take(Formatting.Table.MaxColumns)];
        long count = shown.Length == 0 ? 0 : shown[0].Length;
        return new Table(
            [.. shown.Select(column => Column.Of(column.Name, column.DataType))],
            [.. Rows(shown, Math.Min(count, Formatting.Table.MaxRows))],
            count,
            columns.Count);
    }

    private static IEnumerable<System.Collections.Immutable.ImmutableArray<string>> Rows(DataFrameColumn[] columns, long count)
    {
        for (long row = 0; row < count; row++)
            yield return [.. columns.Select(column => PlainText.Cell(column[row]))];
    }
}
