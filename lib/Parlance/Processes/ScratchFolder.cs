namespace Parlance.Processes;

/// <summary>A folder for one build or run: what it reads, and within it the one folder that a sandbox may write.</summary>
public sealed class ScratchFolder : IDisposable
{
    private const int Attempts = 20;

    internal ScratchFolder(string location)
    {
        Location = location;
        Directory.CreateDirectory(Out);
        File.SetUnixFileMode(Out, (UnixFileMode)0b111_111_111);
    }

    public string Location { get; }
    public string Out => Path.Combine(Location, "out");

    // A program that was just killed may still be writing its last file.
    public void Dispose()
    {
        for (int attempt = 1; Directory.Exists(Location); ++attempt)
        {
            try
            {
                Directory.Delete(Location, recursive: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // What was made so that it cannot be removed stays: a candidate must not stop its judge.
                if (attempt == Attempts) return;
                Thread.Sleep(10);
            }
        }
    }
}
