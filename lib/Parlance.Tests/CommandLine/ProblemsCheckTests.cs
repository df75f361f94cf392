using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.CommandLine;

/// <summary>The proofs of the problems, as far as they fit into a test: <c>problems check</c> goes further.</summary>
public sealed class ProblemsCheckTests : IDisposable
{
    private readonly Cli cli = new();

    [Fact]
    public async Task Every_problem_passes_the_quick_check_and_is_not_judged_again()
    {
        ProcessResult check = await cli.RunAsync("problems", "check", "--quick");

        Assert.True(check.Succeeded, check.Output + check.Error);
        Assert.Contains("60 of 60 problems passed: 120 of 120 solutions valid, ", check.Output);
        Assert.Equal(Known(1), Known(2));

        ProcessResult again = await cli.RunAsync("problems", "check", "--quick", "--domain", "scan");
        Assert.Contains("evaluated 10 of 10 (10 known before)", again.Output);
        string Known(int part) => System.Text.RegularExpressions.Regex.Match(check.Output, @"(\d+) of (\d+) known-bad").Groups[part].Value;
    }

    [Fact]
    public async Task A_domain_that_is_not_there_is_told()
    {
        ProcessResult check = await cli.RunAsync("problems", "check", "--domain", "nowhere");

        Assert.Equal(2, check.ExitCode);
        Assert.StartsWith("problem 'nowhere': there is none of this name.", check.Error);
    }

    [Fact]
    public async Task A_plain_harness_is_seen_to_accept_what_we_reject()
    {
        ProcessResult weak = await cli.RunAsync("problems", "check", "--weak", "--domain", "30*");

        Assert.True(weak.Succeeded, weak.Error);
        Assert.Contains("30_scan_prefix_sum mpi: wrong at some counts: ", weak.Output);
        Assert.Matches("A plain harness would have accepted [1-9] of [0-9]+ known-bad candidates", weak.Output);
    }

    public void Dispose() => cli.Dispose();
}
