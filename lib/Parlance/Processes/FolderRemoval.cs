namespace Parlance.Processes;

/// <summary>Removes a folder that a candidate has written to. What it made so that it cannot be removed stays: it must not stop its judge.</summary>
internal static class FolderRemoval
{
    private const int Attempts = 20;

    // Half of what the kernel takes as a path.
    private const int LongPath = 2048;

    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    public static void Remove(string folder)
    {
        int attempt = 0;
        while (Directory.Exists(folder) && attempt < Attempts)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception error) when (error is PathTooLongException or ArgumentException)
            {
                // The runtime tells a path that is too long by either of them.
                if (!RaiseDeepest(folder)) return;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // A program that was just killed may still be writing its last file.
                ++attempt;
                Thread.Sleep(10);
            }
        }
    }

    // Folders in folders beyond the longest path: brings what lies deep up to where it can be reached.
    private static bool RaiseDeepest(string folder)
    {
        string deep = folder;
        while (deep.Length < LongPath)
        {
            if (Directory.EnumerateDirectories(deep, "*", NoLinks).FirstOrDefault() is not string below) return false;
            deep = below;
        }

        try
        {
            Directory.Move(deep, Path.Combine(folder, Guid.NewGuid().ToString("N")));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
