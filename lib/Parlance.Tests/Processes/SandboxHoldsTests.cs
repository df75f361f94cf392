using System.Diagnostics;
using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Processes;

/// <summary>What an untrusted program does against the machine, and what comes of it.</summary>
public sealed class SandboxHoldsTests : IDisposable
{
    private readonly ScratchFolder folder = Lab.Scratch.Create();
    private Confinement Own => new() { Write = folder.Out };

    [Fact]
    public async Task A_fork_bomb_stays_small_and_leaves_nothing()
    {
        string mark = $"bomb-{Guid.NewGuid():N}";
        Task<ProcessResult> running = RunAsync($"bomb() {{ bomb | bomb & }}; : {mark}; bomb; sleep 600", Own with { Processes = 40 }, new() { Time = TimeSpan.FromSeconds(3) });
        int most = 0;
        while (!running.IsCompleted)
        {
            most = Math.Max(most, Kernel.Mentioning(mark).Count);
            await Task.WhenAny(running, Task.Delay(100));
        }

        await running;
        Assert.InRange(most, 1, 60);
        Assert.True(await Kernel.ComesTrueAsync(() => Kernel.Mentioning(mark).Count == 0));
    }

    [Fact]
    public async Task A_daemon_that_left_its_parents_is_gone_after_the_run()
    {
        string mark = $"6{Random.Shared.Next(100000, 999999)}";
        ProcessResult result = await RunAsync($"(setsid sh -c '(sleep {mark} >/dev/null 2>&1 &)' >/dev/null 2>&1 &); sleep 0.3; pgrep sleep || cat /proc/[0-9]*/cmdline");

        Assert.True(result.Succeeded);
        Assert.NotEqual("", result.Output);
        Assert.True(await Kernel.ComesTrueAsync(() => Kernel.Mentioning($"sleep\0{mark}").Count == 0), "the daemon is still there");
    }

    [Fact]
    public async Task A_daemon_is_gone_after_a_timeout_too()
    {
        string mark = $"7{Random.Shared.Next(100000, 999999)}";
        ProcessResult result = await RunAsync($"(setsid sh -c '(sleep {mark} &)' &); sleep 600", limits: new() { Time = TimeSpan.FromSeconds(1) });

        Assert.Equal(Ending.TimedOut, result.Ending);
        Assert.True(await Kernel.ComesTrueAsync(() => Kernel.Mentioning($"sleep\0{mark}").Count == 0), "the daemon is still there");
    }

    [Fact]
    public async Task A_file_beyond_the_limit_ends_its_writer()
    {
        ProcessResult result = await RunAsync("head -c 10000000 /dev/zero > big", Own with { FileSize = 1 << 20 });

        Assert.False(result.Succeeded);
        Assert.InRange(new FileInfo(Path.Combine(folder.Out, "big")).Length, 0, 1 << 20);
    }

    [Fact]
    public async Task Its_own_temporary_files_are_bounded_and_gone()
    {
        string name = $"parlance-{Guid.NewGuid():N}";
        ProcessResult result = await RunAsync($"head -c 1000000000 /dev/zero > /tmp/{name}", Own with { FileSize = 4L << 30 });

        Assert.Contains("No space left", result.Error);
        Assert.False(File.Exists(Path.Combine("/tmp", name)));
    }

    [Fact]
    public async Task More_address_space_than_allowed_is_not_given()
    {
        ProcessResult result = await RunAsync("exec tail /dev/zero", Own with { AddressSpace = 100L << 20 }, new() { Time = TimeSpan.FromMinutes(2) });

        Assert.Equal(Ending.Exited, result.Ending);
        Assert.NotEqual(0, result.ExitCode);
    }

    [Fact]
    public async Task A_core_is_used_up_to_the_limit_and_no_longer()
    {
        ProcessResult result = await RunAsync("while :; do :; done", Own with { CpuSeconds = 1 }, new() { Time = TimeSpan.FromMinutes(3) });

        Assert.Equal(Ending.Exited, result.Ending);
        Assert.NotNull(result.Signal);
    }

    [Fact]
    public async Task Killing_everybody_kills_only_itself()
    {
        using var witness = Process.GetCurrentProcess();
        await RunAsync("kill -KILL -1; kill -KILL 1; sleep 600", limits: new() { Time = TimeSpan.FromSeconds(3) });

        Assert.False(witness.HasExited);
    }

    [Fact]
    public async Task The_user_who_cannot_enter_the_repository_runs_from_the_scratch()
    {
        using TestFolder closed = new();
        File.SetUnixFileMode(closed.Location, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Sandbox sandbox = (await Lab.OpenAsync()).Sandbox;
        Command command = sandbox.Wrap(new Command("/bin/sh", "-c", "echo ran > file"), Own);

        ProcessResult result = await Lab.Processes.RunAsync(command with { WorkingDirectory = closed.Location });

        Assert.True(result.Succeeded, result.Error);
        Assert.Equal("ran\n", await File.ReadAllTextAsync(Path.Combine(folder.Out, "file")));
    }

    public void Dispose() => folder.Dispose();

    private async Task<ProcessResult> RunAsync(string script, Confinement? confinement = null, Limits? limits = null)
    {
        Sandbox sandbox = (await Lab.OpenAsync()).Sandbox;
        Command command = new Command("/bin/sh", "-c", script) { Limits = limits ?? new() };
        return await Lab.Processes.RunAsync(sandbox.Wrap(command, confinement ?? Own));
    }
}
