using Parlance.Building;
using Xunit;

namespace Parlance.Tests.Building;

/// <summary>A compiler that reads an untrusted source does an untrusted program's work.</summary>
public sealed class BuildSafetyTests
{
    private const string Function = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output = x; }\n";

    [Theory]
    [InlineData("#include \"/etc/shadow\"")]
    [InlineData("#include \"/etc/passwd\"")]
    [InlineData("asm(\".incbin \\\"/etc/shadow\\\"\");")]
    public async Task A_file_of_the_machine_cannot_be_read_at_compile_time(string line)
    {
        Build build = await (await Lab.OpenAsync()).BuildAsync($"{line}\n{Function}");

        Assert.False(build.Succeeded);
        Assert.DoesNotContain("root:", build.Diagnostics);
        Assert.DoesNotContain("PATH=", build.Diagnostics);
    }

    [Fact]
    public async Task The_workbooks_environment_cannot_be_included()
    {
        Environment.SetEnvironmentVariable("PARLANCE_TEST_TOKEN", "do_not_tell");

        Assert.DoesNotContain("do_not_tell", (await (await Lab.OpenAsync()).BuildAsync($"#include \"/proc/1/environ\"\n#error\n{Function}")).Diagnostics);
    }

    [Fact]
    public async Task The_trusted_answer_cannot_be_included()
    {
        string check = Lab.Catalogue.Problem(Lab.Scan).PathOf("check.cpp");

        Assert.Equal(BuildFault.MissingHeader, (await (await Lab.OpenAsync()).BuildAsync($"#include \"{check}\"\n{Function}")).Fault);
        Assert.Equal(BuildFault.MissingHeader, (await (await Lab.OpenAsync()).BuildAsync($"#include \"check.cpp\"\n{Function}")).Fault);
    }

    [Fact]
    public async Task A_source_that_swallows_the_compilers_memory_ends_at_its_limit()
    {
        // Eight such lines, each ten of the one before, make two hundred million elements.
        string tens = string.Concat(Enumerable.Range(1, 8).Select(i => $"#define T{i} {string.Concat(Enumerable.Repeat($"T{i - 1} ", 10))}\n"));

        Build build = await (await Lab.OpenAsync()).BuildAsync($"#define T0 1,\n{tens}int table[] = {{ T8 T8 }};\n{Function}");

        Assert.Equal((BuildFault.Limit, build.Diagnostics), (build.Fault, build.Diagnostics));
        Assert.NotEqual("", build.FirstError);
    }

    [Fact]
    public async Task A_program_too_large_to_be_written_is_no_program()
    {
        Build build = await (await Lab.OpenAsync()).BuildAsync($"char const big[3000000000u] = {{1}};\nchar const* use() {{ return big; }}\n{Function}");

        Assert.False(build.Succeeded);
    }

    [Fact]
    public async Task Endless_complaints_end_at_their_limit()
    {
        string lines = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"#warning a complaint of some length, so that many of them are too many {i}\n"));

        Assert.Equal(BuildFault.Limit, (await (await Lab.OpenAsync()).BuildAsync(lines + Function)).Fault);
    }
}
