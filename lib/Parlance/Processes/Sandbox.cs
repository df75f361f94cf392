namespace Parlance.Processes;

/// <summary>Confines untrusted programs by unprivileged bubblewrap: no network, a read-only system, nothing of the home.</summary>
/// <remarks>Root is dropped first, since a user namespace made by root still maps to root outside. Limits are set inside, where they count for this sandbox alone.</remarks>
public sealed record Sandbox(string Bubblewrap, string? Setpriv, string Prlimit, string Filter) : IIsolation
{
    private const string Nobody = "65534";
    private static readonly string[] SystemFiles = ["/etc/ld.so.cache", "/etc/alternatives", "/etc/openmpi", "/etc/mpich"];

    public Command Wrap(Command untrusted, Confinement confinement)
    {
        var words = new List<string>();
        if (Setpriv is not null) words.AddRange([Setpriv, "--reuid", Nobody, "--regid", Nobody, "--clear-groups", "--"]);
        // The filter reaches bubblewrap as an open file, which a shell leaves behind for the program it becomes.
        words.AddRange(["/bin/sh", "-c", "exec 3< \"$0\"; exec \"$@\"", Filter, Bubblewrap, "--seccomp", "3"]);
        words.AddRange(["--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent", "--new-session", "--cap-drop", "ALL"]);
        words.AddRange(["--ro-bind", "/usr", "/usr", "--symlink", "usr/bin", "/bin", "--symlink", "usr/sbin", "/sbin"]);
        words.AddRange(["--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64"]);
        foreach (string file in SystemFiles) words.AddRange(["--ro-bind-try", file, file]);
        words.AddRange(["--ro-bind", "/sys/devices/system", "/sys/devices/system", "--dir", "/sys/class/net"]);
        words.AddRange(["--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys", "--dev", "/dev"]);
        words.AddRange(["--size", $"{64 << 20}", "--tmpfs", "/dev/shm", "--size", $"{256 << 20}", "--tmpfs", "/tmp"]);
        foreach (string folder in confinement.Read) words.AddRange(["--ro-bind", folder, folder]);
        words.AddRange(["--bind", confinement.Write, confinement.Write, "--remount-ro", "/", "--chdir", confinement.Write, "--clearenv"]);
        words.AddRange(["--setenv", "PATH", "/usr/bin:/bin", "--setenv", "HOME", "/tmp", "--setenv", "TMPDIR", "/tmp", "--setenv", "LC_ALL", "C.UTF-8"]);
        foreach ((string name, string value) in confinement.Environment) words.AddRange(["--setenv", name, value]);
        words.AddRange(["--", Prlimit, $"--nproc={confinement.Processes}", $"--fsize={confinement.FileSize}", $"--as={confinement.AddressSpace}"]);
        words.AddRange([$"--cpu={confinement.CpuSeconds}", "--core=0", "--", untrusted.File, .. untrusted.Arguments]);
        return untrusted with { File = words[0], Arguments = words[1..], WorkingDirectory = "/", Environment = new Dictionary<string, string?>() };
    }
}
