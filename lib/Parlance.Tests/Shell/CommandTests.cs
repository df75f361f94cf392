using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Shell;

/// <summary>The commands of environment/.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("setup")]
    [InlineData("test")]
    [InlineData("parlance")]
    [InlineData("common.sh")]
    public async Task It_is_sound_bash(string name)
    {
        ProcessResult result = await Lab.Processes.RunAsync(new Command("bash", "-n", Path.Combine(Lab.House.Root, "environment", name)));

        Assert.True(result.Succeeded, result.Error);
    }

    [Fact]
    public async Task Without_dotnet_the_command_line_says_what_to_do()
    {
        using TestFolder tools = new();
        foreach (string tool in new[] { "bash", "env", "dirname", "mktemp" }) File.CreateSymbolicLink(tools[tool], Executables.Find(tool)!);
        var command = new Command(Path.Combine(Lab.House.Root, "environment", "parlance"), "doctor") { Environment = new Dictionary<string, string?> { ["PATH"] = tools.Location } };

        ProcessResult result = await Lab.Processes.RunAsync(command);

        Assert.Equal((2, "dotnet: not on the search path. Run environment/setup, which says how to get it.\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Setup_without_a_package_manager_says_what_is_missing_and_how_other_systems_name_it()
    {
        using TestFolder tools = new();
        foreach (string tool in new[] { "bash", "env", "dirname", "mktemp", "id" }) File.CreateSymbolicLink(tools[tool], Executables.Find(tool)!);
        tools.Write("dotnet", "#!/bin/sh\necho 10.0.100\n");
        File.SetUnixFileMode(tools["dotnet"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var command = new Command(Path.Combine(Lab.House.Root, "environment", "setup")) { Environment = new Dictionary<string, string?> { ["PATH"] = tools.Location } };

        ProcessResult result = await Lab.Processes.RunAsync(command);

        Assert.Equal(2, result.ExitCode);
        Assert.All(["g++: compiles the candidates", "bubblewrap: confines candidates", "no apt-get", "brew install"], words => Assert.Contains(words, result.Error));
    }
}
