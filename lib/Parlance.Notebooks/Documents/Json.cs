using System.Collections.Immutable;
using System.Text.Json;

namespace Parlance.Notebooks;

/// <summary>Small helpers around <see cref="JsonElement"/>, the immutable form in which unknown things are kept.</summary>
internal static class Json
{
    public static ImmutableSortedDictionary<string, JsonElement> NoMembers { get; } =
        ImmutableSortedDictionary.Create<string, JsonElement>(StringComparer.Ordinal);

    public static JsonElement Of<T>(T value) => JsonSerializer.SerializeToElement(value);

    public static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    public static ImmutableSortedDictionary<string, JsonElement> Members(JsonElement element, params string[] except) =>
        element.ValueKind != JsonValueKind.Object
            ? NoMembers
            : NoMembers.SetItems(element.EnumerateObject()
                .Where(member => !except.Contains(member.Name))
                .Select(member => KeyValuePair.Create(member.Name, member.Value.Clone())));

    /// <summary>A member of an object; undefined when it is missing or the element is no object.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : default;

    /// <summary>A string, or the lines of an array joined; empty for anything else.</summary>
    public static string Text(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => string.Concat(element.EnumerateArray().Select(line => line.ToString())),
        _ => "",
    };

    public static int? Integer(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int value) ? value : null;
}
