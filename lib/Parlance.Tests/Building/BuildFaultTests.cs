using Parlance.Building;
using Xunit;

namespace Parlance.Tests.Building;

/// <summary>Each kind of build failure, by a real compiler and a real linker.</summary>
public sealed class BuildFaultTests
{
    private const string Signature = "void prefixSum(std::vector<double> const& x, std::vector<double> &output)";

    [Theory]
    [InlineData(BuildFault.None, $"{Signature} {{ output = x; }}")]
    [InlineData(BuildFault.None, $"#include \"kernel.hpp\"\n{Signature} {{ output = x; }}")]
    [InlineData(BuildFault.MissingHeader, $"#include <no_such_header.h>\n{Signature} {{ output = y; }}")]
    [InlineData(BuildFault.Syntax, $"{Signature} {{ output = x }}")]
    [InlineData(BuildFault.Syntax, $"{Signature} {{ output = x;")]
    [InlineData(BuildFault.Syntax, $"```cpp\n{Signature} {{ output = x; }}\n```")]
    [InlineData(BuildFault.UnknownName, $"{Signature} {{ output = total; }}")]
    [InlineData(BuildFault.UnknownName, $"{Signature} {{ output.push_front(x[0]); }}")]
    [InlineData(BuildFault.UnknownName, $"{Signature} {{ std::fancy_scan(x); }}")]
    [InlineData(BuildFault.Type, $"{Signature} {{ output = 3.0; }}")]
    [InlineData(BuildFault.Type, $"{Signature} {{ x[0] = 1; }}")]
    [InlineData(BuildFault.Signature, "void prefixSum(std::vector<float> const& x, std::vector<float> &output) { output = x; }")]
    [InlineData(BuildFault.Signature, "std::vector<double> prefixSums(std::vector<double> const& x) { return x; }")]
    [InlineData(BuildFault.Link, $"{Signature} {{ output = x; }}\nint main() {{}}")]
    [InlineData(BuildFault.Link, $"void elsewhere(); {Signature} {{ elsewhere(); }}")]
    public async Task The_fault_is_told_from_the_compilers_words(BuildFault fault, string source)
    {
        Build build = await (await Lab.OpenAsync()).BuildAsync(source);

        Assert.Equal((fault, build.Diagnostics), (build.Fault, build.Diagnostics));
        Assert.Equal(fault == BuildFault.None, build.FirstError.Length == 0);
        Assert.DoesNotContain('\n', build.FirstError);
        Assert.DoesNotContain(Lab.Scratch.Root + "/runs", build.Diagnostics);
    }

    [Fact]
    public async Task An_MPI_candidate_builds_without_including_the_header_and_a_serial_one_cannot_have_it()
    {
        const string source = $"{Signature} {{ int rank; MPI_Comm_rank(MPI_COMM_WORLD, &rank); output = x; }}";
        Lab lab = await Lab.OpenAsync();

        Assert.Equal(BuildFault.None, (await lab.BuildAsync(source, "mpi")).Fault);
        Assert.Equal(BuildFault.UnknownName, (await lab.BuildAsync(source)).Fault);
    }

    [Fact]
    public async Task A_warning_is_kept_and_fails_nothing()
    {
        Build build = await (await Lab.OpenAsync()).BuildAsync($"#warning mind this\n{Signature} {{ output = x; }}");

        Assert.True(build.Succeeded);
        Assert.Contains("mind this", build.Diagnostics);
    }
}
