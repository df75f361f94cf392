namespace Parlance.Processes;

/// <summary>What a process and all its descendants may use before they are stopped together.</summary>
public sealed record Limits
{
    /// <summary>Wall time, 10 minutes unless told.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Bytes of standard output and error together, 1 MiB unless told. What comes after is not read.</summary>
    public long Output { get; init; } = 1 << 20;

    /// <summary>Bytes resident in all processes together; 0 is no limit.</summary>
    public long Memory { get; init; }

    /// <summary>A folder that must not grow beyond <see cref="FolderSize"/> bytes; null watches none.</summary>
    public string? Folder { get; init; }
    public long FolderSize { get; init; } = 1L << 30;

    /// <summary>Who may stop the process for a reason of its own; null is nobody.</summary>
    public IProcessWatcher? Watcher { get; init; }
}
