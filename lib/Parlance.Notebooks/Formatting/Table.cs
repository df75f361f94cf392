using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Parlance.Notebooks.Formatting;

/// <summary>Columns and the rows that are shown of a table, already cut.</summary>
/// <param name="Columns">Headings; as many as cells in a row.</param>
/// <param name="Rows">The shown rows.</param>
/// <param name="RowCount">All rows, or null when counting them would mean going through them.</param>
/// <param name="ColumnCount">All columns, of which the first are shown.</param>
/// <param name="KeyColumns">How many columns at the left name their row.</param>
internal sealed record Table(ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<string>> Rows, long? RowCount, int ColumnCount, int KeyColumns = 0)
{
    public const int MaxRows = 50;
    public const int MaxColumns = 20;

    public MimeBundle ToBundle() => MimeBundle.OfText(ToText()).With(MimeBundle.Html, ToHtml());

    private string? Note
    {
        get
        {
            bool more = RowCount is null || RowCount > Rows.Length;
            string rows = RowCount is { } count ? $"{Rows.Length} of {count} rows" : $"the first {Rows.Length} rows";
            if (Columns.Length < ColumnCount)
                return string.Create(CultureInfo.InvariantCulture, $"{rows}, {Columns.Length - KeyColumns} of {ColumnCount - KeyColumns} columns");
            return more ? rows : null;
        }
    }

    private string ToHtml()
    {
        StringBuilder html = new("<table class=\"dataframe\">\n<thead><tr>");
        foreach (Column column in Columns)
            html.Append(CultureInfo.InvariantCulture, $"<th{Align(column)}>{Html.Encode(column.Name)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (ImmutableArray<string> row in Rows)
        {
            html.Append("<tr>");
            for (int i = 0; i < row.Length; i++)
                html.Append(CultureInfo.InvariantCulture, $"<{Tag(i)}{Align(Columns[i])}>{Html.Encode(row[i])}</{Tag(i)[..2]}>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>");
        return Note is { } note ? html.Append(CultureInfo.InvariantCulture, $"\n<p>{note}</p>").ToString() : html.ToString();

        string Tag(int index) => index < KeyColumns ? "th" : "td";
        static string Align(Column column) => column.IsNumeric ? " align=\"right\"" : " align=\"left\"";
    }

    private string ToText()
    {
        int[] widths = [.. Columns.Select((column, i) => Rows.Select(row => row[i].Length).Append(column.Name.Length).Max())];
        StringBuilder text = new();
        AppendLine([.. Columns.Select(column => column.Name)]);
        AppendLine([.. widths.Select(width => new string('-', width))]);
        foreach (ImmutableArray<string> row in Rows)
            AppendLine(row);
        if (Note is { } note)
            text.Append(note);
        return text.ToString().TrimEnd('\n');

        void AppendLine(ImmutableArray<string> cells) => text.Append(string.Join("  ", cells.Select((cell, i) =>
            Columns[i].IsNumeric ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd()).Append('\n');
    }
}

/// <summary>A heading; numbers stand at the right.</summary>
internal sealed record Column(string Name, bool IsNumeric)
{
    public static Column Of(string name, Type type) => new(name, IsNumber(Nullable.GetUnderlyingType(type) ?? type));

    private static bool IsNumber(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;
}
