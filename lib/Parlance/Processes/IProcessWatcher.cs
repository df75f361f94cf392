namespace Parlance.Processes;

/// <summary>Looks at a running process and says when going on is pointless.</summary>
public interface IProcessWatcher
{
    /// <summary>Asked several times a second while the process runs; true stops it whole.</summary>
    bool ShouldStop();
}
