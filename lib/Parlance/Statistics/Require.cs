using System.Runtime.CompilerServices;

namespace Parlance.Statistics;

/// <summary>Refuses input that no result could come of. Each throws an exception that says in one sentence what was wrong.</summary>
internal static class Require
{
    public static void Finite(IReadOnlyList<double> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        for (int i = 0; i < values.Count; ++i)
            if (!double.IsFinite(values[i]))
                throw new ArgumentException(FormattableString.Invariant($"Value {i} is {values[i]}, which is no finite number."), name);
    }

    public static void Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(name, value, "A finite number is needed.");
    }

    public static void NotEmpty<T>(IReadOnlyCollection<T> items, [CallerArgumentExpression(nameof(items))] string? name = null) => AtLeast(items, 1, name);

    public static void AtLeast<T>(IReadOnlyCollection<T> items, int least, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items.Count < least)
            throw new ArgumentException(FormattableString.Invariant($"There are {items.Count} items, and at least {least} are needed."), name);
    }

    public static void Confidence(double confidence, [CallerArgumentExpression(nameof(confidence))] string? name = null)
    {
        if (!(confidence > 0 && confidence < 1))
            throw new ArgumentOutOfRangeException(name, confidence, "A confidence lies between 0 and 1, both excluded.");
    }
}
