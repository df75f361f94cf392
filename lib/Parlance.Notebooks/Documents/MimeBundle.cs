using System.Collections.Immutable;
using System.Text.Json;

namespace Parlance.Notebooks;

/// <summary>One value in several media types, the front end picks. Text is a JSON string, everything else JSON.</summary>
public sealed record MimeBundle(
    ImmutableSortedDictionary<string, JsonElement> Data,
    ImmutableSortedDictionary<string, JsonElement> Metadata)
{
    public const string Text = "text/plain";
    public const string Html = "text/html";
    public const string Svg = "image/svg+xml";
    public const string Figure = "application/vnd.plotly.v1+json";

    public static MimeBundle Empty { get; } = new(Json.NoMembers, Json.NoMembers);

    public static MimeBundle OfText(string text) => Empty.With(Text, text);

    public MimeBundle With(string mime, string text) => With(mime, Json.Of(text));

    public MimeBundle With(string mime, JsonElement value) => this with { Data = Data.SetItem(mime, value) };

    /// <summary>The text of a media type, or null when there is none or it is not text.</summary>
    public string? TextOf(string mime) => Data.TryGetValue(mime, out JsonElement value) && value.ValueKind == JsonValueKind.String
        ? value.GetString()
        : null;

    /// <summary>Whether nbformat stores this media type as lines of text; JSON types are stored as they are.</summary>
    public static bool IsText(string mime) => mime != "application/json" && !mime.EndsWith("+json", StringComparison.Ordinal);
}
