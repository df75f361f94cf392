using System.Runtime.CompilerServices;

namespace Parlance.Statistics;

/// <summary>What the comparisons of many models ask of their table: a row a problem, a column a model, all rows alike long.</summary>
internal static class Rows
{
    /// <summary>The number of columns. Throws when there are no rows, fewer than two columns or rows of different length.</summary>
    public static int Columns<T>(IReadOnlyList<IReadOnlyList<T>> rows, [CallerArgumentExpression(nameof(rows))] string? name = null)
    {
        Require.NotEmpty(rows, name);
        Require.AtLeast(rows[0], 2, name);
        for (int i = 1; i < rows.Count; ++i)
            if (rows[i].Count != rows[0].Count)
                throw new ArgumentException(FormattableString.Invariant($"Row {i} has {rows[i].Count} columns, and the first has {rows[0].Count}."), name);
        return rows[0].Count;
    }

    /// <summary>The differences first minus second. Throws when the lists differ in length.</summary>
    public static double[] Differences(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count)
            throw new ArgumentException(FormattableString.Invariant($"Pairs are needed, but there are {first.Count} and {second.Count} values."), nameof(second));
        return [.. first.Zip(second, (one, other) => one - other)];
    }
}
