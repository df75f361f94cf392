using System.Text;

namespace Parlance.Notebooks;

/// <summary>Writes a text file in one step: beside its place first, then moved over it.</summary>
internal static class AtomicFile
{
    public static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        string full = Path.GetFullPath(path);
        string beside = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            await File.WriteAllTextAsync(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException(path, $"cannot be written ({error.Message})", "Choose another place or free this one", error);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
