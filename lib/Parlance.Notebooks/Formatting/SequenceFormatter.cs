using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace Parlance.Notebooks.Formatting;

/// <summary>A sequence of records as a table, of anything else as a list. It is read only as far as it is shown.</summary>
internal sealed class SequenceFormatter : IOutputFormatter
{
    public MimeBundle? TryFormat(object value)
    {
        if (value is not IEnumerable sequence)
            return null;
        object?[] items = [.. sequence.Cast<object?>().Take(Table.MaxRows + 1)];
        Getter[] getters = Getters(value.GetType(), items);
        Getter[] shown = [.. getters.Take(Table.MaxColumns)];
        return new Table(
            [.. shown.Select(getter => Column.Of(getter.Name, getter.Type))],
            [.. items.Take(Table.MaxRows).Select(ImmutableArray<string> (item) => [.. shown.Select(getter => PlainText.Cell(getter.Of(item)))])],
            ElementTypes.CountOf(value, items.Length),
            getters.Length).ToBundle();
    }

    private static Getter[] Getters(Type sequence, object?[] items)
    {
        Type[] types = [.. items.OfType<object>().Select(item => item.GetType()).Distinct()];
        Type element = types is [var only] ? only : ElementTypes.Of(sequence).FirstOrDefault() ?? typeof(object);
        Getter[] members = IsPlain(element) ? [] : [.. Members(element)];
        return members.Length > 0 ? members : [new Getter("value", element, item => item)];
    }

    private static bool IsPlain(Type type) =>
        type.IsPrimitive || type == typeof(object) || typeof(IFormattable).IsAssignableFrom(type) || typeof(IHtmlView).IsAssignableFrom(type)
        || typeof(IEnumerable).IsAssignableFrom(type) || typeof(Type).IsAssignableFrom(type);

    private static IEnumerable<Getter> Members(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        foreach (PropertyInfo property in type.GetProperties(Public).Where(property => property.CanRead && property.GetIndexParameters().Length == 0))
            yield return new Getter(property.Name, property.PropertyType, item => item is null ? null : Guarded(() => property.GetValue(item)));
        foreach (FieldInfo field in type.GetFields(Public))
            yield return new Getter(field.Name, field.FieldType, item => item is null ? null : field.GetValue(item));
    }

    // A property that throws spoils its cell, not the table.
    private static object? Guarded(Func<object?> get)
    {
        try
        {
            return get();
        }
        catch (TargetInvocationException error)
        {
            return $"({error.InnerException!.GetType().Name})";
        }
    }

    private sealed record Getter(string Name, Type Type, Func<object?, object?> Of);
}
