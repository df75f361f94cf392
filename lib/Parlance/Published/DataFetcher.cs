using System.Security.Cryptography;

namespace Parlance.Published;

/// <summary>Brings public files into a folder. A file is either there in full, with the right checksum, or not at all.</summary>
public sealed class DataFetcher(HttpClient client, string folder)
{
    /// <summary>Where a workbook keeps what it fetched. Git ignores the folder.</summary>
    public static string FolderOf(House house) => Path.Combine(house.Data, "fetched");

    /// <summary>Where a file lies once it was fetched, whether it is there or not.</summary>
    public static string PathOf(House house, PublicFile file) => Path.Combine(FolderOf(house), file.Name + Path.GetExtension(file.Url.AbsolutePath));

    /// <summary>The file's place on disk, after a download unless it is there already. Throws a <see cref="UserException"/> when it cannot be had or is not the one that was pinned.</summary>
    /// <param name="file">What to fetch.</param>
    /// <param name="from">Another address of the same file, by default its own.</param>
    /// <param name="cancellation">Stops the download and leaves nothing behind.</param>
    public async Task<FetchedFile> FetchAsync(PublicFile file, Uri? from = null, CancellationToken cancellation = default)
    {
        Uri source = from ?? file.Url;
        string path = Path.Combine(folder, file.Name + Path.GetExtension(file.Url.AbsolutePath));
        if (File.Exists(path) && Same(await ChecksumAsync(path, cancellation), file))
            return new FetchedFile(file, path, Downloaded: false);

        Directory.CreateDirectory(folder);
        string part = Path.Combine(folder, $".{file.Name}.{Guid.NewGuid():N}.part");
        try
        {
            await DownloadAsync(file, source, part, cancellation);
            string checksum = await ChecksumAsync(part, cancellation);
            if (!Same(checksum, file))
                throw new UserException(source.ToString(), $"the SHA-256 is {checksum} instead of {file.Sha256}",
                    "Fetch again; if it stays so, the file has changed and its entry in data/published/remote.json needs a review");
            File.Move(part, path, overwrite: true);
            return new FetchedFile(file, path, Downloaded: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private async Task DownloadAsync(PublicFile file, Uri source, string part, CancellationToken cancellation)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(source, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!response.IsSuccessStatusCode)
                throw new UserException(source.ToString(), $"the server answered {(int)response.StatusCode} {response.ReasonPhrase}",
                    "Fetch again later, or review the address in data/published/remote.json");
            await using Stream content = await response.Content.ReadAsStreamAsync(cancellation);
            await using FileStream target = File.Create(part);
            await CopyAsync(content, target, source, file.Bytes, cancellation);
        }
        catch (Exception error) when (error is HttpRequestException or HttpIOException
            || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new UserException(source.ToString(), $"the download failed ({error.Message.ReplaceLineEndings(" ").TrimEnd('.')})",
                "Check the network and fetch again", error);
        }
    }

    /// <summary>Copies, but never more than was pinned, so that a wrong address cannot fill the disk.</summary>
    private static async Task CopyAsync(Stream content, Stream target, Uri source, long expected, CancellationToken cancellation)
    {
        byte[] buffer = new byte[81920];
        long copied = 0;
        for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0;)
        {
            if ((copied += read) > expected)
                throw new UserException(source.ToString(), $"the file is longer than the {expected} bytes that were expected",
                    "Review its entry in data/published/remote.json");
            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
    }

    private static async Task<string> ChecksumAsync(string path, CancellationToken cancellation)
    {
        await using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }

    private static bool Same(string checksum, PublicFile file) => string.Equals(checksum, file.Sha256, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A public file on disk. <see cref="Downloaded"/> is false when it was there already.</summary>
public sealed record FetchedFile(PublicFile File, string Path, bool Downloaded);
