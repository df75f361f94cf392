using Parlance.Building;
using Parlance.Generation;
using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Building;

/// <summary>A forgotten header is told from a wrong idea, by a real compiler.</summary>
public sealed class HeaderPolicyTests
{
    private const string Function = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) ";
    private const string UsesMap = Function + "{ std::map<int, double> sums; output = x; }";

    [Theory]
    [InlineData(UsesMap, "map")]
    [InlineData(Function + "{ std::cout << x.size(); output = x; }", "cout")]
    [InlineData(Function + "{ std::function<void()> f; output = x; }", "function")]
    public async Task One_that_forgets_a_header_builds_generously_and_not_with_the_benchmarks(string source, string name)
    {
        Build build = await (await Lab.OpenAsync()).BuildAsync(source);

        Assert.Equal((BuildFault.None, false), (build.Fault, build.WithBenchmarkHeaders!.Succeeded));
        Assert.Equal(BuildFault.UnknownName, build.WithBenchmarkHeaders.Fault);
        Assert.Contains(name, build.WithBenchmarkHeaders.FirstError);
        Assert.StartsWith("candidate.cpp:1:", build.WithBenchmarkHeaders.FirstError);
    }

    [Theory]
    [InlineData("#include <map>\n" + UsesMap)]
    [InlineData(Function + "{ std::partial_sum(x.begin(), x.end(), output.begin()); }")]
    [InlineData(Function + "{ output.assign(x.size(), std::numeric_limits<double>::max()); }")]
    public async Task One_that_includes_what_it_needs_or_needs_little_builds_with_both(string source) =>
        Assert.True((await (await Lab.OpenAsync()).BuildAsync(source)).WithBenchmarkHeaders?.Succeeded);

    [Fact]
    public async Task One_that_does_not_build_is_not_checked_again() =>
        Assert.Null((await (await Lab.OpenAsync()).BuildAsync(Function + "{ std::map<int, double> sums; output = y; }")).WithBenchmarkHeaders);

    [Fact]
    public async Task An_MPI_candidate_has_its_header_under_both() =>
        Assert.True((await (await Lab.OpenAsync()).BuildAsync(Function + "{ int rank; MPI_Comm_rank(MPI_COMM_WORLD, &rank); output = x; }", "mpi")).WithBenchmarkHeaders?.Succeeded);

    [Fact]
    public async Task A_problem_may_have_headers_of_its_own_there()
    {
        Lab lab = await Lab.OpenAsync();
        Candidate candidate = Lab.Candidate(UsesMap);
        using ScratchFolder folder = Lab.Scratch.Create();

        Build build = await lab.Builder.BuildAsync(candidate with { Problem = candidate.Problem with { BenchmarkHeaders = ["map"] } }, await Lab.ToolchainAsync(), folder);

        Assert.True(build.WithBenchmarkHeaders?.Succeeded);
        Assert.Equal(["stack"], Lab.Catalogue.Problem("18_graph_count_components").BenchmarkHeaders);
    }

    [Theory]
    [InlineData("serial")]
    [InlineData("mpi")]
    public async Task The_smaller_prelude_is_precompiled_too_and_used_for_the_check(string execution)
    {
        Toolchain toolchain = await Lab.ToolchainAsync(execution);
        string prelude = Path.Combine(await (await Lab.OpenAsync()).Harness.PreludeAsync(Lab.Catalogue.Model(execution), toolchain, HeaderPolicy.Benchmark), "prelude.hpp");
        using TestFolder folder = new();

        ProcessResult result = await Lab.Processes.RunAsync(new Command(
            toolchain.Compiler, [.. toolchain.Flags, "-H", "-Winvalid-pch", "-Werror", "-include", prelude, "-fsyntax-only", folder.Write("candidate.cpp", "std::vector<double> x;")]));

        Assert.True(result.Succeeded, result.Error);
        Assert.Contains($"! {prelude}.gch", result.Error);
    }

    [Fact]
    public void The_benchmarks_headers_are_among_the_generous_ones()
    {
        string[] generous = Includes(HeaderPolicy.Generous), few = Includes(HeaderPolicy.Benchmark);

        Assert.Empty(few.Except(generous));
        Assert.True(few.Length < generous.Length);

        static string[] Includes(HeaderPolicy policy) => [.. File.ReadLines(Path.Combine(Lab.House.Problems, "harness", policy.File())).Where(line => line.StartsWith("#include", StringComparison.Ordinal))];
    }
}
