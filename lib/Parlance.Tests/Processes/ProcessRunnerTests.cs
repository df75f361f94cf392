using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Processes;

public sealed class ProcessRunnerTests
{
    [Fact]
    public async Task Output_error_and_exit_code_are_told()
    {
        ProcessResult result = await RunAsync("echo out; echo err >&2; exit 3");

        Assert.Equal((Ending.Exited, 3, "out\n", "err\n"), (result.Ending, result.ExitCode, result.Output, result.Error));
        Assert.False(result.Succeeded);
        Assert.Null(result.Signal);
    }

    [Fact]
    public async Task A_signal_is_told_by_its_number()
    {
        ProcessResult result = await RunAsync("sh -c 'kill -SEGV $$'; exit $?");

        Assert.Equal(11, result.Signal);
    }

    [Fact]
    public async Task Arguments_reach_the_program_as_they_are()
    {
        string[] words = ["", "two words", "quote\"d", "$HOME", "*", "ünï\ncode"];
        ProcessResult result = await Lab.Processes.RunAsync(new Command("/usr/bin/printf", ["%s|", .. words]));

        Assert.Equal(string.Join('|', words) + "|", result.Output);
    }

    [Fact]
    public async Task The_environment_and_the_folder_are_those_of_the_command()
    {
        using TestFolder folder = new();
        var command = new Command("sh", "-c", "echo $GREETING; pwd -P") { WorkingDirectory = folder.Location, Environment = new Dictionary<string, string?> { ["GREETING"] = "hello" } };

        ProcessResult result = await Lab.Processes.RunAsync(command);

        Assert.Equal($"hello\n{folder.Location}\n", result.Output);
    }

    [Fact]
    public async Task Output_that_is_no_UTF8_becomes_replacement_characters()
    {
        ProcessResult result = await RunAsync(@"printf 'a\377\376b'");

        Assert.Equal("a\uFFFD\uFFFDb", result.Output);
    }

    [Fact]
    public async Task A_missing_program_is_the_users_to_mend()
    {
        UserException error = await Assert.ThrowsAsync<UserException>(() => Lab.Processes.RunAsync(new Command("no-such-compiler", "--version")));

        Assert.Equal("no-such-compiler", error.What);
        Assert.Contains("environment/setup", error.Message);
    }

    [Fact]
    public async Task Two_hundred_short_processes_in_a_row_all_end_well()
    {
        for (int i = 0; i < 200; ++i)
        {
            ProcessResult result = await Lab.Processes.RunAsync(new Command("/usr/bin/printf", $"{i}"));
            Assert.True(result.Succeeded && result.Output == $"{i}", $"process {i}: {result}");
        }
    }

    [Fact]
    public async Task Forty_at_once_each_get_their_own_output()
    {
        ProcessResult[] results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => RunAsync($"sleep 0.05; echo {i}"))));

        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i}\n"), results.Select(result => result.Output));
    }

    internal static Task<ProcessResult> RunAsync(string script, Limits? limits = null, CancellationToken cancellation = default) =>
        Lab.Processes.RunAsync(new Command("/bin/sh", "-c", script) { Limits = limits ?? new() }, cancellation);
}
