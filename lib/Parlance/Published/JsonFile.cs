using System.Collections.Immutable;
using System.Text.Json;

namespace Parlance.Published;

/// <summary>Reads the JSON lists of <c>data/</c>. A missing or malformed file is a <see cref="UserException"/> with its line.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public static async Task<ImmutableArray<T>> ReadListAsync<T>(string path, CancellationToken cancellation) where T : class
    {
        try
        {
            await using FileStream stream = File.OpenRead(path);
            T?[] items = await JsonSerializer.DeserializeAsync<T?[]>(stream, Options, cancellation) ?? [null];
            return [.. items.Select(item => item ?? throw new JsonException("null where an entry should be"))];
        }
        catch (JsonException error)
        {
            // The serializer appends path and position in a second sentence; the position is ours to say.
            string cause = error.Message.ReplaceLineEndings(" ").Split(" Path: ")[0];
            throw new UserException($"{path}:{error.LineNumber + 1 ?? 1}", cause, TableFile.Restore, error);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw TableFile.Missing(path, error);
        }
    }
}
