using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Processes;

/// <summary>What an untrusted program sees and may write.</summary>
public sealed class SandboxTests : IDisposable
{
    private readonly ScratchFolder folder = Lab.Scratch.Create();

    [Fact]
    public async Task There_is_no_network()
    {
        Assert.Equal("lo", (await SeesAsync("for i in /proc/net/dev; do tail -n +3 $i; done | cut -d: -f1")).Trim());
        Assert.NotEqual(0, (await RunAsync("exec 3<>/dev/tcp/192.0.2.1/80", shell: "/bin/bash")).ExitCode);
    }

    [Theory]
    [InlineData("/home")]
    [InlineData("/root")]
    [InlineData("/etc/shadow")]
    [InlineData("/var")]
    [InlineData("/run")]
    public async Task Nothing_of_the_machine_but_its_programs_is_seen(string path) =>
        Assert.Equal("", (await RunAsync($"ls -A {path}")).Output.Replace(folder.Location, "", StringComparison.Ordinal).Replace("tmp\n", "", StringComparison.Ordinal));

    [Fact]
    public async Task The_users_of_the_machine_are_not_named() =>
        Assert.DoesNotContain("root:", (await RunAsync("cat /etc/passwd")).Output);

    [Fact]
    public async Task Neither_the_repository_nor_the_scratch_of_others_is_seen()
    {
        string inside = Path.Combine(Lab.House.Problems, "models");
        Assert.NotEqual(0, (await RunAsync($"ls {inside}")).ExitCode);
        Assert.NotEqual(0, (await RunAsync($"ls {Lab.Scratch.Cache("")}")).ExitCode);
        Assert.Equal(Path.GetFileName(folder.Location), (await SeesAsync($"ls {Path.GetDirectoryName(folder.Location)}")).Trim());
    }

    [Fact]
    public async Task The_user_is_not_root_and_has_no_powers()
    {
        Assert.NotEqual("0", (await SeesAsync("id -u")).Trim());
        Assert.All((await SeesAsync("grep ^Cap /proc/self/status")).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.EndsWith("0000000000000000", line));
        Assert.NotEqual(0, (await RunAsync("unshare --user true")).ExitCode);
    }

    [Fact]
    public async Task Only_the_writable_folder_is_writable()
    {
        foreach (string place in new[] { "/", "/usr", "/usr/bin", "/etc", "/proc/sys/kernel", "/sys/class/net", folder.Location })
        {
            Assert.NotEqual(0, (await RunAsync($"touch {place}/made-here")).ExitCode);
        }

        Assert.Equal("made", await SeesAsync("echo -n made > file; cat file"));
        Assert.Equal("made", await File.ReadAllTextAsync(Path.Combine(folder.Out, "file")));
    }

    [Fact]
    public async Task The_environment_is_not_that_of_the_workbook()
    {
        Environment.SetEnvironmentVariable("PARLANCE_TEST_SECRET", "do not tell");

        Assert.DoesNotContain("do not tell", (await RunAsync("env; cat /proc/1/environ")).Output);
    }

    [Fact]
    public async Task Only_its_own_processes_are_seen() =>
        Assert.True((await SeesAsync("ls -d /proc/[0-9]* | wc -l")).Trim() is "1" or "2" or "3" or "4" or "5" or "6");

    [Fact]
    public async Task Thirty_started_from_the_pool_all_come_to_their_end()
    {
        // A sandbox dies with the thread that started it: one that was of the pool would take some with it.
        ProcessResult[] results = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(() => RunAsync("sleep 0.2; echo end"))));

        Assert.All(results, result => Assert.Equal((0, "end\n"), (result.ExitCode, result.Output)));
    }

    [Fact]
    public async Task A_sandbox_that_cannot_be_made_is_refused_with_the_way_out()
    {
        Sandbox broken = (await Lab.OpenAsync()).Sandbox with { Bubblewrap = "/usr/bin/false" };
        ProcessResult result = await Lab.Processes.RunAsync(broken.Wrap(new Command("/usr/bin/true"), new() { Write = folder.Out }));

        Assert.False(result.Succeeded);
    }

    public void Dispose() => folder.Dispose();

    private async Task<ProcessResult> RunAsync(string script, string shell = "/bin/sh")
    {
        Sandbox sandbox = (await Lab.OpenAsync()).Sandbox;
        return await Lab.Processes.RunAsync(sandbox.Wrap(new Command(shell, "-c", script), new() { Write = folder.Out }));
    }

    private async Task<string> SeesAsync(string script)
    {
        ProcessResult result = await RunAsync(script);
        Assert.True(result.Succeeded, $"exit code {result.ExitCode}: {result.Error}");
        return result.Output;
    }
}
