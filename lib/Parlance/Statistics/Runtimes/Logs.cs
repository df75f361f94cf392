using System.Runtime.CompilerServices;

namespace Parlance.Statistics;

/// <summary>To logarithms and back, for values above 0 of which the ratio counts.</summary>
internal static class Logs
{
    public static double[] Of(IReadOnlyList<double> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        Positive(values, name);
        return [.. values.Select(one => Math.Log(one))];
    }

    public static void Positive(IReadOnlyList<double> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        Require.Finite(values, name);
        for (int i = 0; i < values.Count; ++i)
            if (values[i] <= 0) throw new ArgumentException(FormattableString.Invariant($"Value {i} is {values[i]}, and only what is above 0 has a ratio."), name);
    }

    public static Estimate Exp(Estimate logs) => new(Math.Exp(logs.Value), new(Math.Exp(logs.Interval.Lower), Math.Exp(logs.Interval.Upper)));
}
