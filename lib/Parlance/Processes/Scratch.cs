using System.Collections.Concurrent;

namespace Parlance.Processes;

/// <summary>Folders that the sandbox's user can reach, which the house itself may not be: caches by content and one folder a run.</summary>
public sealed class Scratch
{
    private const UnixFileMode Passable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> filling = new();

    /// <summary>The default root is <c>/var/tmp/parlance-USER</c>, or what <c>PARLANCE_SCRATCH</c> names.</summary>
    public Scratch(string? root = null)
    {
        Root = root ?? Environment.GetEnvironmentVariable("PARLANCE_SCRATCH") ?? $"/var/tmp/parlance-{Environment.UserName}";
        try
        {
            foreach (string folder in new[] { Root, Path.Combine(Root, "cache"), Path.Combine(Root, "runs") }) MakePassable(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException(Root, error.Message.ReplaceLineEndings(" "), "Set PARLANCE_SCRATCH to a folder that can be written", error);
        }
    }

    public string Root { get; }

    /// <summary>Removes what runs that were killed have left behind a day ago or earlier.</summary>
    public void Sweep(TimeProvider clock)
    {
        DateTime dayAgo = clock.GetUtcNow().UtcDateTime.AddDays(-1);
        foreach (string folder in Directory.EnumerateDirectories(Path.Combine(Root, "runs")))
        {
            if (Directory.GetLastWriteTimeUtc(folder) < dayAgo) FolderRemoval.Remove(folder);
        }
    }

    public string Cache(string key) => Path.Combine(Root, "cache", key);

    /// <summary>A new folder for one build or run, gone when disposed.</summary>
    public ScratchFolder Create()
    {
        string location = Path.Combine(Root, "runs", Guid.NewGuid().ToString("N"));
        MakePassable(location);
        return new(location);
    }

    /// <summary>Fills a cache folder once: made beside it and moved into place, so that it is there whole or not at all.</summary>
    public async Task<string> FillAsync(string key, Func<string, Task> fill)
    {
        Lazy<Task<string>> one = filling.GetOrAdd(key, _ => new(() => MakeAsync(Cache(key), fill)));
        try
        {
            return await one.Value.ConfigureAwait(false);
        }
        catch
        {
            // Whoever asks next tries again: a cancellation must not last.
            filling.TryRemove(new(key, one));
            throw;
        }
    }

    private static async Task<string> MakeAsync(string place, Func<string, Task> fill)
    {
        if (Directory.Exists(place)) return place;
        string making = $"{place}.{Guid.NewGuid():N}";
        MakePassable(making);
        try
        {
            await fill(making).ConfigureAwait(false);
            Directory.Move(making, place);
        }
        catch (IOException) when (Directory.Exists(place))
        {
            // Another process was first, with the same content.
            Directory.Delete(making, recursive: true);
        }
        catch
        {
            Directory.Delete(making, recursive: true);
            throw;
        }

        return place;
    }

    // The mode is set after the creation, since the process's mask would take bits away.
    private static void MakePassable(string folder)
    {
        if (Directory.Exists(folder)) return;
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, Passable);
    }
}

