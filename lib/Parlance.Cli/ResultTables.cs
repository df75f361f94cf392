using System.Globalization;
using Parlance.Generation;
using Parlance.Results;
using Spectre.Console;

namespace Parlance.Cli;

/// <summary>Results as tables on the terminal.</summary>
internal static class ResultTables
{
    /// <summary>How many candidates of each set and execution model got which verdict.</summary>
    public static Table OfVerdicts(IEnumerable<ResultRow> rows)
    {
        var table = new Table().AddColumns("set", "execution", "verdict").AddColumn(new TableColumn("candidates").RightAligned());
        foreach (var group in rows.GroupBy(row => (row.CandidateSet, row.Execution, row.Verdict)).OrderBy(group => group.Key))
        {
            table.AddRow(Markup.Escape(group.Key.CandidateSet), group.Key.Execution, group.Key.Verdict, group.Count().ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }

    /// <summary>Names every shipped candidate that did not get its verdict; true when there is one.</summary>
    public static bool ReportSurprises(IEnumerable<ResultRow> rows)
    {
        ResultRow[] surprises = [.. rows.Where(row => Expected(row) is Label expected && !expected.Allows(row.Verdict))];
        foreach (ResultRow row in surprises)
        {
            Console.Error.WriteLine($"{row.CandidateSet}/{row.Problem}/{row.Execution}/{row.CandidateIndex}: expected {Expected(row)!.Verdict}, got {row.Verdict} ({row.Evidence})");
        }

        return surprises.Length > 0;
    }

    private static Label? Expected(ResultRow row) =>
        row.Label is string verdict ? new(verdict, row.Mistake ?? "") : row.CandidateSet == ShippedCandidates.Reference ? new("valid", "") : null;
}
