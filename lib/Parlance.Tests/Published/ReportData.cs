using System.Globalization;
using Parlance.Published;
using Xunit;
using nietras.SeparatedValues;

namespace Parlance.Tests.Published;

/// <summary>The report's own files, which lie beside the repository only where the workbook is developed, and our tables of them.</summary>
internal static class ReportData
{
    public static House House => House.Find(AppContext.BaseDirectory);

    public static Task<PublishedReport> LoadAsync() => PublishedReport.LoadAsync(House, TestContext.Current.CancellationToken);

    /// <summary>The path of one of the report's files. Skips the test where there is none.</summary>
    public static string Original(string file)
    {
        string path = Path.Combine(House.Root, "..", "shared", "published", file);
        if (!File.Exists(path))
            Assert.Skip($"The report's own {file} is not beside the repository, in ../shared/published, so there is nothing to compare our tables with.");
        return path;
    }

    /// <summary>The rows of one of the report's tables, by its own headers. Its emphasis of model names is dropped.</summary>
    public static List<Dictionary<string, string>> Rows(string file)
    {
        using SepReader reader = Sep.New(',').Reader(o => o with { Unescape = true }).FromFile(Original(file));
        List<Dictionary<string, string>> rows = [];
        foreach (SepReader.Row row in reader)
        {
            Dictionary<string, string> fields = [];
            foreach (string column in reader.Header.ColNames)
                fields[column] = row[column].ToString().Trim('*');
            rows.Add(fields);
        }

        return rows;
    }

    public static double? Number(string text) =>
        text.Length == 0 ? null : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Equal to 1e-12 of the size, or both missing.</summary>
    public static void Same(double? expected, double? actual, string what)
    {
        Assert.True(expected.HasValue == actual.HasValue, $"{what}: {expected} and {actual}");
        if (expected is { } e && actual is { } a)
            Assert.True(Math.Abs(e - a) <= 1e-12 * Math.Max(1e-9, Math.Abs(e)), $"{what}: published {e:R}, ours {a:R}");
    }

    /// <summary>Our name of a model that the report spells its own way.</summary>
    public static string NameOf(this PublishedReport report, string published) =>
        Assert.Single(report.Models, m => m.PublishedName == published).Name;
}
