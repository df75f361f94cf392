using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parlance;

/// <summary>Reads and writes the house's JSON files. A file that is missing or malformed is the user's to mend: a <see cref="UserException"/> names the line.</summary>
public static class JsonFile
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static T Read<T>(string path, string remedy) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Options) ?? throw new JsonException("null where an entry should be");
        }
        catch (JsonException error)
        {
            // The serializer appends path and position in a second sentence; the position is ours to say.
            string cause = error.Message.ReplaceLineEndings(" ").Split(" Path: ")[0];
            throw new UserException($"{path}:{error.LineNumber + 1 ?? 1}", cause, remedy, error);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserException(path, "the file is missing", remedy, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException(path, error.Message.ReplaceLineEndings(" "), remedy, error);
        }
    }

    /// <summary>Reads an array of objects. A null among them is malformed.</summary>
    public static ImmutableArray<T> ReadList<T>(string path, string remedy) where T : class
    {
        T?[] items = Read<T?[]>(path, remedy);
        return [.. items.Select(item => item ?? throw new UserException($"{path}:1", "null where an entry should be", remedy))];
    }
}
