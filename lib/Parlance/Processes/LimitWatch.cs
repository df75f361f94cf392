namespace Parlance.Processes;

/// <summary>Looks at a running process tree a few times a second and stops it whole at the first limit it passes.</summary>
internal sealed class LimitWatch(Limits limits, TimeProvider clock, CancellationTokenSource stop)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly CancellationTokenSource ended = new();
    private Tuple<TimeSpan, long>? seen;

    public Ending? Exceeded { get; private set; }

    /// <summary>The most that the tree can have been on a core until now: what was seen last, and all cores since.</summary>
    public TimeSpan? MostCpu => seen is (TimeSpan cpu, long at) ? cpu + clock.GetElapsedTime(at) * Environment.ProcessorCount : null;

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
            LookAtCpu(process);
            if (limits.Memory > 0 && ProcessTree.ResidentBytes(process) > limits.Memory) Exceed(Ending.OverMemory);
            if (limits.Folder is string folder && FolderBytes(folder) > limits.FolderSize) Exceed(Ending.OverOutput);
            if (limits.Watcher?.ShouldStop() == true) Exceed(Ending.Stopped);
            await Task.Delay(Pause, clock, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void LookAtCpu(int process)
    {
        // The moment before the look: what is used while looking counts as unseen.
        long now = clock.GetTimestamp();
        TimeSpan cpu = ProcessTree.Cpu(process);
        if (cpu > TimeSpan.Zero || seen is null) seen = new(cpu > seen?.Item1 ? cpu : seen?.Item1 ?? cpu, now);
    }

    // A link leads to what others wrote, perhaps to all there is; and what lies deeper than this was made to be endless.
    private static readonly EnumerationOptions Own = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 20,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    // However small, a file takes room in the tables of the file system and time to remove.
    private const long LeastFile = 64 << 10;

    private static long FolderBytes(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles("*", Own).Sum(file => Math.Max(file.Length, LeastFile));
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
