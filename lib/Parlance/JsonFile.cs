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

    public static T Read<T>(string path, string remedy)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Options)
                ?? throw new UserException(path, "the file holds nothing but null", remedy);
        }
        catch (JsonException error)
        {
            string where = error.LineNumber is long line ? $" (line {line + 1})" : "";
            throw new UserException(path, $"not the JSON expected here{where}: {FirstSentence(error.Message)}", remedy, error);
        }
        catch (IOException error)
        {
            throw new UserException(path, FirstSentence(error.Message), remedy, error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new UserException(path, FirstSentence(error.Message), remedy, error);
        }
    }

    // The rest of the message repeats path and position in another form.
    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(" Path:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).ReplaceLineEndings(" ").TrimEnd('.', ' ');
    }
}
