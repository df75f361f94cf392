using System.Text.RegularExpressions;
using Xunit;

namespace Parlance.Tests.Architecture;

/// <summary>What the repository holds, and what it does not.</summary>
public sealed partial class RepositoryTests
{
    [Fact]
    public async Task No_source_file_is_longer_than_can_be_read_at_once() =>
        Assert.All((await SourceFiles.UnderAsync("lib/", ".cs")), file => Assert.True(SourceFiles.Lines(file).Length <= 300, $"{file} has {SourceFiles.Lines(file).Length} lines"));

    [Fact]
    public async Task The_top_level_is_the_house_and_nothing_else()
    {
        IEnumerable<string> top = (await SourceFiles.AllAsync()).Select(path => path.Split('/')[0]).Distinct().Where(name => !name.StartsWith('.'));

        Assert.Empty(top.Except(["notebooks", "lib", "data", "problems", "environment", "README.md", "global.json"]));
    }

    [Fact]
    public async Task No_file_names_a_folder_of_one_machine_or_a_host_of_its_own()
    {
        // This test and those of the sandbox name such places because they must not be there.
        IEnumerable<string> files = (await SourceFiles.TextAsync()).Where(path => !path.StartsWith("lib/Parlance.Tests/", StringComparison.Ordinal));

        Assert.Equal([], files.SelectMany(file => SourceFiles.Lines(file).Index().Where(line => Machine().IsMatch(line.Item)).Select(line => $"{file}:{line.Index + 1}: {Cut(line.Item)}")));
    }

    [Fact]
    public async Task Commands_are_executable_and_files_end_their_last_line()
    {
        Assert.All((await SourceFiles.AllAsync()).Where(path => path.StartsWith("environment/", StringComparison.Ordinal) && Path.GetExtension(path).Length == 0 && SourceFiles.Lines(path) is ["#!/usr/bin/env bash", ..]),
            path => Assert.True(File.GetUnixFileMode(Path.Combine(Lab.House.Root, path)).HasFlag(UnixFileMode.UserExecute), path));
        Assert.All(await SourceFiles.UnderAsync("lib/", ".cs"), path => Assert.EndsWith("\n", File.ReadAllText(Path.Combine(Lab.House.Root, path))));
        Assert.All(await SourceFiles.UnderAsync("lib/", ".cs"), path => Assert.DoesNotContain('\r', File.ReadAllText(Path.Combine(Lab.House.Root, path))));
    }

    private static string Cut(string line) => line.Trim() is { Length: > 120 } one ? one[..120] : line.Trim();

    [GeneratedRegex(@"(^|[\s""'=:(`])/(work|root|home|Users|mnt|workspace)/\w|https?://(localhost|127\.0\.0\.1|10\.\d+\.|192\.168\.|[\w-]+:\d)")]
    private static partial Regex Machine();
}
