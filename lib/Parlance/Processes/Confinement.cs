namespace Parlance.Processes;

/// <summary>What an untrusted command sees and how much it may take. Folders keep their names inside.</summary>
public sealed record Confinement
{
    public IReadOnlyList<string> Read { get; init; } = [];

    /// <summary>The one folder that may be written; it is the current one too.</summary>
    public required string Write { get; init; }
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
    public int Processes { get; init; } = 64;
    public long FileSize { get; init; } = 512L << 20;
    public long AddressSpace { get; init; } = 6L << 30;
    public int CpuSeconds { get; init; } = 120;
}

/// <summary>A way to run an untrusted command.</summary>
public interface IIsolation
{
    Command Wrap(Command untrusted, Confinement confinement);
}
