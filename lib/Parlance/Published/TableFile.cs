using System.Collections.Immutable;
using nietras.SeparatedValues;

namespace Parlance.Published;

/// <summary>Reads the comma-separated tables of <c>data/</c>. A missing, empty or malformed table is a <see cref="UserException"/> with its line.</summary>
internal static class TableFile
{
    public const string Restore = "Correct the line, or restore the file with: git checkout -- data";

    public static async Task<ImmutableArray<T>> ReadAsync<T>(string path, Func<TableRow, T> read, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            throw Missing(path);

        // The columns are counted below: Sep's own message says it in three lines.
        using SepReader reader = await Sep.New(',').Reader(o => o with { DisableColCountCheck = true, Unescape = true })
            .FromFileAsync(path, cancellation);
        string[] header = [.. reader.Header.ColNames];
        ImmutableArray<T>.Builder rows = ImmutableArray.CreateBuilder<T>();
        while (await reader.MoveNextAsync(cancellation))
            rows.Add(read(Row(path, header, reader)));

        return rows.Count > 0 ? rows.ToImmutable() : throw new UserException(path, "the table has no rows", Restore);
    }

    public static UserException Missing(string path, Exception? inner = null) =>
        new(path, "the file is missing", "Restore it with: git checkout -- data", inner);

    private static TableRow Row(string path, string[] header, SepReader reader)
    {
        SepReader.Row row = reader.Current;
        if (row.ColCount != header.Length)
            throw new UserException($"{path}:{row.LineNumberFrom}", $"{row.ColCount} fields where the header has {header.Length}", Restore);

        string[] fields = new string[header.Length];
        for (int i = 0; i < fields.Length; i++)
            fields[i] = row[i].ToString();
        return new TableRow(path, row.LineNumberFrom, header, fields);
    }
}
