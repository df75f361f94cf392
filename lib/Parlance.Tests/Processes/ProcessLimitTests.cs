using System.Globalization;
using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Processes;

/// <summary>What passes a limit is stopped, with all that it started.</summary>
public sealed class ProcessLimitTests : IDisposable
{
    // Long enough that whatever ends in this test was killed.
    private const string Forever = "sleep 600";
    private readonly TestFolder folder = new();

    [Fact]
    public async Task A_process_over_its_time_is_killed_with_all_its_descendants()
    {
        ProcessResult result = await RunAsync(
            $"echo $$ > {folder["self"]}; {Forever} & echo $! > {folder["child"]}; sh -c '{Forever} & echo $! > {folder["grandchild"]}; wait' & wait",
            new() { Time = TimeSpan.FromSeconds(2) });

        Assert.Equal(Ending.TimedOut, result.Ending);
        foreach (string name in new[] { "self", "child", "grandchild" }) await IsGoneAsync(name);
    }

    [Fact]
    public async Task Cancelling_kills_and_is_told_as_a_cancellation()
    {
        using var cancel = new CancellationTokenSource();
        Task<ProcessResult> running = RunAsync($"{Forever} & echo $! > {folder["child.new"]}; mv {folder["child.new"]} {folder["child"]}; wait", new(), cancel.Token);
        Assert.True(await Kernel.ComesTrueAsync(() => File.Exists(folder["child"])));

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await IsGoneAsync("child");
    }

    [Fact]
    public async Task Endless_output_is_cut_and_its_writer_killed()
    {
        ProcessResult result = await RunAsync($"echo $$ > {folder["self"]}; exec yes", new() { Output = 10_000 });

        Assert.Equal(Ending.OverOutput, result.Ending);
        Assert.Equal(10_000, result.Output.Length);
        await IsGoneAsync("self");
    }

    [Fact]
    public async Task Endless_complaints_are_cut_too()
    {
        ProcessResult result = await RunAsync("exec yes >&2", new() { Output = 10_000 });

        Assert.Equal(Ending.OverOutput, result.Ending);
        Assert.Equal(10_000, result.Error.Length);
    }

    [Fact]
    public async Task Output_up_to_the_limit_is_no_fault()
    {
        ProcessResult result = await RunAsync("printf 0123456789", new() { Output = 10 });

        Assert.True(result.Succeeded);
        Assert.Equal("0123456789", result.Output);
    }

    [Fact]
    public async Task A_folder_that_grows_beyond_its_size_stops_the_process()
    {
        Directory.CreateDirectory(folder["out/deep"]);
        ProcessResult result = await RunAsync(
            $"while :; do head -c 100000 /dev/zero >> {folder["out/deep/file"]}; sleep 0.01; done",
            new() { Folder = folder["out"], FolderSize = 1 << 20, Time = TimeSpan.FromMinutes(2) });

        Assert.Equal(Ending.OverOutput, result.Ending);
    }

    [Fact]
    public async Task A_link_out_of_the_watched_folder_is_not_followed()
    {
        Directory.CreateDirectory(folder["out"]);
        ProcessResult result = await RunAsync(
            $"ln -s / {folder["out/everything"]}; ln -s . {folder["out/itself"]}; {Forever}",
            new() { Folder = folder["out"], FolderSize = 1 << 20, Time = TimeSpan.FromSeconds(1) });

        Assert.Equal(Ending.TimedOut, result.Ending);
        Assert.True(result.Wall < TimeSpan.FromMinutes(1), $"stopped only after {result.Wall}");
    }

    [Fact]
    public async Task The_time_on_a_core_is_at_least_what_was_used_and_bounded()
    {
        ProcessResult result = await RunAsync("sh -c 'i=0; while [ $i -lt 400000 ]; do i=$((i+1)); done; times' | head -c 6", new());

        Assert.NotNull(result.Cpu);
        Assert.InRange(result.Cpu.Value.TotalSeconds, 0.05, result.Wall.TotalSeconds * Environment.ProcessorCount + 1);
    }

    [Fact]
    public async Task Many_small_files_weigh_as_much_as_a_large_one()
    {
        Directory.CreateDirectory(folder["out"]);
        ProcessResult result = await RunAsync($"i=0; while :; do i=$((i+1)); : > {folder["out"]}/$i; done", new() { Folder = folder["out"], FolderSize = 8 << 20, Time = TimeSpan.FromMinutes(2) });

        Assert.Equal(Ending.OverOutput, result.Ending);
    }

    [Fact]
    public async Task Memory_is_counted_over_all_descendants()
    {
        // tail keeps what it reads until a line ends.
        ProcessResult result = await RunAsync("sh -c 'cat /dev/zero | tail'", new() { Memory = 100L << 20, Time = TimeSpan.FromMinutes(2) });

        Assert.Equal(Ending.OverMemory, result.Ending);
    }

    public void Dispose() => folder.Dispose();

    private static Task<ProcessResult> RunAsync(string script, Limits limits, CancellationToken cancellation = default) => ProcessRunnerTests.RunAsync(script, limits, cancellation);

    private async Task IsGoneAsync(string name)
    {
        int process = int.Parse((await File.ReadAllTextAsync(folder[name])).Trim(), CultureInfo.InvariantCulture);
        Assert.True(await Kernel.ComesTrueAsync(() => !Kernel.Lives(process)), $"{name} (process {process}) is still there");
    }
}
