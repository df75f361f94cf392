namespace Parlance.Processes;

/// <summary>A control group of the kernel's that the user gives us: every confined run gets one of its own inside, with a memory limit that holds for all its processes together.</summary>
/// <remarks>Only a group that is named is used. One that merely happens to be writable may belong to whoever started us.</remarks>
public sealed record ControlGroup(string Folder)
{
    /// <summary>The environment variable that names the group's folder.</summary>
    public const string Variable = "PARLANCE_CGROUP";

    private const string Remedy = $"Name a writable memory control group in {Variable}, or unset it: limits and a watch are used then";

    /// <summary>The kernel's second version of control groups has other names for the same things.</summary>
    public bool Unified => File.Exists(Path.Combine(Folder, "cgroup.controllers"));

    /// <summary>The group that <see cref="Variable"/> names, tried by making one inside. Null where none is named; a <see cref="UserException"/> where it cannot be used.</summary>
    public static ControlGroup? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder) return null;
        var group = new ControlGroup(folder);
        using (group.Create(1L << 30)) return group;
    }

    /// <summary>A new group inside, gone when disposed, for one run of at most this many bytes.</summary>
    public RunGroup Create(long memory)
    {
        try
        {
            return new RunGroup(Path.Combine(Folder, $"parlance-{Guid.NewGuid():N}"), memory, Unified);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException(Folder, $"no control group can be made in it ({error.Message})", Remedy, error);
        }
    }
}
