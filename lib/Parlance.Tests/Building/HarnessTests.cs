using Parlance.Building;
using Parlance.Problems;
using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Building;

public sealed class HarnessTests
{
    [Theory]
    [InlineData("serial")]
    [InlineData("mpi")]
    public async Task The_precompiled_prelude_is_used_with_the_candidates_flags(string execution)
    {
        Toolchain toolchain = await Lab.ToolchainAsync(execution);
        string prelude = Path.Combine(await (await Lab.OpenAsync()).Harness.PreludeAsync(Lab.Catalogue.Model(execution), toolchain), "prelude.hpp");
        using TestFolder folder = new();
        string source = folder.Write("candidate.cpp", "std::vector<double> x;");

        ProcessResult result = await Lab.Processes.RunAsync(new Command(
            toolchain.Compiler, [.. toolchain.Flags, "-H", "-Winvalid-pch", "-Werror", "-include", prelude, "-c", source, "-o", folder["candidate.o"]]));

        Assert.True(result.Succeeded, result.Error);
        // g++ marks a header that it had precompiled so.
        Assert.Contains($"! {prelude}.gch", result.Error);
    }

    [Fact]
    public async Task What_is_ours_is_built_once_and_kept_by_content()
    {
        Lab lab = await Lab.OpenAsync();
        Toolchain toolchain = await Lab.ToolchainAsync();
        Problem scan = Lab.Catalogue.Problem(Lab.Scan), reduce = Lab.Catalogue.Problem(Lab.Reduce);
        string first = await lab.Harness.DriverAsync(scan, Lab.Catalogue.Model("serial"), toolchain);
        DateTime written = File.GetLastWriteTimeUtc(first);

        string again = await new Harness(Lab.Catalogue, Lab.Processes, new Scratch(Lab.Scratch.Root), (_, _) => Lab.ToolchainAsync()).DriverAsync(scan, Lab.Catalogue.Model("serial"), toolchain);

        Assert.Equal(first, again);
        Assert.Equal(written, File.GetLastWriteTimeUtc(again));
        Assert.NotEqual(first, await lab.Harness.DriverAsync(reduce, Lab.Catalogue.Model("serial"), toolchain));
        Assert.NotEqual(lab.Harness.ContentKey(scan), lab.Harness.ContentKey(reduce));
    }

    [Fact]
    public async Task A_harness_that_does_not_build_is_our_fault_and_an_exception()
    {
        using TestFolder folder = new();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Lab.House.Problems, "harness"))) folder.Write($"harness/{Path.GetFileName(file)}", "#error broken\n");
        var broken = new Harness(Lab.Catalogue with { Folder = folder.Location }, Lab.Processes, new Scratch(folder["scratch"]), (_, _) => Lab.ToolchainAsync());

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(async () => await broken.PreludeAsync(Lab.Catalogue.Model("serial"), await Lab.ToolchainAsync()));

        Assert.Contains("broken", error.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["scratch/cache"]));
    }

    [Fact]
    public async Task A_compiler_that_the_sandbox_does_not_show_is_no_fault_of_the_candidate()
    {
        Lab lab = await Lab.OpenAsync();
        using TestFolder elsewhere = new();
        using ScratchFolder folder = Lab.Scratch.Create();
        Toolchain toolchain = await Lab.ToolchainAsync();
        // A copy would not find its other parts; a script that calls them does, outside of the sandbox.
        string wrapper = elsewhere.Write("g++", $"#!/bin/sh\nexec {toolchain.Compiler} \"$@\"\n");
        File.SetUnixFileMode(wrapper, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        UserException error = await Assert.ThrowsAsync<UserException>(() => lab.Builder.BuildAsync(Lab.Candidate("int x;"), toolchain with { Compiler = wrapper }, folder));

        Assert.Contains("cannot be started in the sandbox", error.Message);
    }

    [Fact]
    public async Task A_compiler_that_is_not_there_is_told_with_the_remedy()
    {
        UserException error = await Assert.ThrowsAsync<UserException>(() => Toolchain.FindAsync(Lab.Catalogue.Model("serial") with { Compiler = "no-such-g++" }, Lab.Processes));

        Assert.Equal("no-such-g++: this compiler is not on the search path. Run environment/setup, which installs it.", error.Message);
    }
}
