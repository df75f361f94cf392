using System.Globalization;
using System.Text.RegularExpressions;

namespace Parlance.Published;

/// <summary>One row of a table. What cannot be read as what is asked for is a <see cref="UserException"/> with its line and column.</summary>
internal sealed partial class TableRow(string path, int line, string[] header, string[] fields)
{
    public string Text(string column) => Field(column) is { Length: > 0 } text ? text : throw Wrong(column, "a value", "");

    /// <summary>A text that may be empty.</summary>
    public string OptionalText(string column) => Field(column);

    public double Number(string column) => OptionalNumber(column) ?? throw Wrong(column, "a number", "");

    public double? OptionalNumber(string column)
    {
        string field = Field(column);
        if (field.Length == 0) return null;
        return double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw Wrong(column, "a number", field);
    }

    public int Count(string column) => OptionalCount(column) ?? throw Wrong(column, "a count", "");

    public int? OptionalCount(string column)
    {
        string field = Field(column);
        if (field.Length == 0) return null;
        return int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : throw Wrong(column, "a count", field);
    }

    public bool Flag(string column) => Field(column) switch
    {
        "true" => true,
        "false" => false,
        string other => throw Wrong(column, "true or false", other),
    };

    /// <summary>A value of a small vocabulary, written as words: <c>ValidAtSome</c> is <c>valid at some</c>. The message lists the vocabulary.</summary>
    public T Word<T>(string column) where T : struct, Enum
    {
        string field = Field(column);
        foreach (T value in Enum.GetValues<T>())
        {
            if (Words(value) == field)
                return value;
        }

        throw Wrong(column, "one of " + string.Join(", ", Enum.GetValues<T>().Select(Words)), field);
    }

    private string Field(string column) => Array.IndexOf(header, column) is var i and >= 0
        ? fields[i]
        : throw new UserException($"{path}:1", $"the column '{column}' is missing", TableFile.Restore);

    private UserException Wrong(string column, string wanted, string found) => new(
        $"{path}:{line}", $"column '{column}' must be {wanted}, not {(found.Length == 0 ? "empty" : $"'{found}'")}", TableFile.Restore);

    private static string Words<T>(T value) where T : struct, Enum =>
        BetweenWords().Replace(value.ToString(), " ").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex BetweenWords();
}
