namespace Parlance.Processes;

/// <summary>Finds out, by running one, whether this machine can confine a program.</summary>
public static class SandboxProbe
{
    private const string Remedy =
        "Run environment/setup, allow unprivileged user namespaces, or accept the risk with --unsafe-no-sandbox";

    /// <summary>A sandbox that has just worked. Throws a <see cref="UserException"/> with the reason where none does.</summary>
    public static async Task<Sandbox> RequireAsync(ProcessRunner processes, Scratch scratch, CancellationToken cancellation = default)
    {
        string bubblewrap = Executables.Find("bwrap") ?? throw Refusal("bubblewrap is not installed");
        string prlimit = Executables.Find("prlimit") ?? throw Refusal("prlimit (util-linux) is not installed");
        string? setpriv = Environment.IsPrivilegedProcess
            ? Executables.Find("setpriv") ?? throw Refusal("setpriv (util-linux) is not installed, which drops root")
            : null;

        string filter = await scratch.FillAsync($"filter-{SystemCallFilter.Key}", folder =>
        {
            SystemCallFilter.Write(Path.Combine(folder, "filter.bpf"));
            return Task.CompletedTask;
        }).ConfigureAwait(false);
        var sandbox = new Sandbox(bubblewrap, setpriv, prlimit, Path.Combine(filter, "filter.bpf"));
        using ScratchFolder folder = scratch.Create();
        Command probe = sandbox.Wrap(new Command("/usr/bin/true"), new Confinement { Write = folder.Out });
        ProcessResult result = await processes.RunAsync(probe with { Limits = new() { Time = TimeSpan.FromSeconds(10) } }, cancellation).ConfigureAwait(false);
        return result.Succeeded ? sandbox : throw Refusal(result.Error.ReplaceLineEndings(" ").Trim());
    }

    private static UserException Refusal(string cause) => new("sandbox", $"untrusted code cannot be confined here: {cause}", Remedy);
}
