using System.Collections;

namespace Parlance.Notebooks.Formatting;

/// <summary>What a sequence is made of, without going through it.</summary>
internal static class ElementTypes
{
    public static IEnumerable<Type> Of(Type sequence) => sequence.GetInterfaces().Append(sequence)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(type => type.GetGenericArguments()[0]);

    /// <summary>How many items there are; null when there are more than the table shows and only a walk would tell.</summary>
    public static long? CountOf(object sequence, int seen)
    {
        if (seen <= Table.MaxRows)
            return seen;
        if (sequence is ICollection collection)
            return collection.Count;
        return sequence.GetType().GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>))
            .Select(type => (long?)Convert.ToInt64(type.GetProperty("Count")!.GetValue(sequence), System.Globalization.CultureInfo.InvariantCulture))
            .FirstOrDefault();
    }
}
