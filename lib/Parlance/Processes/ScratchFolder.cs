namespace Parlance.Processes;

/// <summary>A folder for one build or run: what it reads, and within it the one folder that a sandbox may write.</summary>
public sealed class ScratchFolder : IDisposable
{
    internal ScratchFolder(string location)
    {
        Location = location;
        Directory.CreateDirectory(Out);
        File.SetUnixFileMode(Out, (UnixFileMode)0b111_111_111);
    }

    public string Location { get; }
    public string Out => Path.Combine(Location, "out");

    public void Dispose() => FolderRemoval.Remove(Location);
}
