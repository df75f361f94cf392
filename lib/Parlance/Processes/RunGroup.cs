using System.Globalization;

namespace Parlance.Processes;

/// <summary>The control group of one run. Its processes are gone by the time it is disposed.</summary>
public sealed class RunGroup : IDisposable
{
    private const int Attempts = 50;
    private readonly string folder;
    private readonly bool unified;

    internal RunGroup(string folder, long memory, bool unified)
    {
        this.folder = folder;
        this.unified = unified;
        Directory.CreateDirectory(folder);
        try
        {
            string limit = unified ? "memory.max" : "memory.limit_in_bytes";
            if (!File.Exists(Path.Combine(folder, limit))) throw new IOException("it has no memory controller");
            Write(limit, memory);
            // Memory that goes to disk is memory all the same, where the kernel counts it.
            string swap = unified ? "memory.swap.max" : "memory.memsw.limit_in_bytes";
            if (File.Exists(Path.Combine(folder, swap))) Write(swap, unified ? 0 : memory);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Whether the kernel has ended a process because the group was over its limit.</summary>
    public bool OutOfMemory => File.ReadLines(Path.Combine(folder, unified ? "memory.events" : "memory.oom_control"))
        .Any(line => line.StartsWith("oom_kill ", StringComparison.Ordinal) && line != "oom_kill 0");

    /// <summary>The command, entering the group before it becomes itself.</summary>
    public Command Enter(Command command) => command with
    {
        File = "/bin/sh",
        Arguments = ["-c", "echo $$ > \"$0/cgroup.procs\" && exec \"$@\"", folder, command.File, .. command.Arguments],
    };

    // A process that was just killed leaves its group a moment later.
    public void Dispose()
    {
        for (int attempt = 0; Directory.Exists(folder) && attempt < Attempts; ++attempt)
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (IOException)
            {
                Thread.Sleep(10);
            }
        }
    }

    private void Write(string file, long value) => File.WriteAllText(Path.Combine(folder, file), value.ToString(CultureInfo.InvariantCulture));
}
