namespace Parlance.Processes;

/// <summary>Looks at a running process tree a few times a second and stops it whole at the first limit it passes.</summary>
internal sealed class LimitWatch(Limits limits, TimeProvider clock, CancellationTokenSource stop)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly CancellationTokenSource ended = new();

    public Ending? Exceeded { get; private set; }

    public void Exceed(Ending ending)
    {
        lock (ended)
        {
            if (Exceeded is not null || ended.IsCancellationRequested) return;
            Exceeded = ending;
        }

        stop.Cancel();
    }

    public void End()
    {
        lock (ended) ended.Cancel();
    }

    public async Task RunAsync(int process)
    {
        long started = clock.GetTimestamp();
        while (!ended.IsCancellationRequested)
        {
            if (clock.GetElapsedTime(started) > limits.Time) Exceed(Ending.TimedOut);
            if (limits.Memory > 0 && ProcessTree.ResidentBytes(process) > limits.Memory) Exceed(Ending.OverMemory);
            if (limits.Folder is string folder && FolderBytes(folder) > limits.FolderSize) Exceed(Ending.OverOutput);
            if (limits.Watcher?.ShouldStop() == true) Exceed(Ending.Stopped);
            await Task.Delay(Pause, clock, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static long FolderBytes(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        }
        catch (IOException)
        {
            // A file that goes while it is counted weighs nothing.
            return 0;
        }
        catch (UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
