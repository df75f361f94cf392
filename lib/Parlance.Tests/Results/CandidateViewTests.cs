using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Results;

public sealed class CandidateViewTests
{
    private static readonly CandidateView View = new(
        new() { CandidateSet = "a <set>", Problem = Lab.Scan, Execution = "mpi", Verdict = "crashed", Evidence = "at 2 processes, in input 'one': aborted (signal 6), at line 2", Diagnostics = "a <warning>", BuiltWithBenchmarkHeaders = false, BenchmarkHeadersError = "candidate.cpp:1:1: error: no" },
        "int one;\nint two<int>;\nint three;\n",
        [new() { Purpose = "validate", Processes = 1, Verdict = "valid" }, new() { Purpose = "validate", Processes = 2, Verdict = "crashed", Evidence = "x < y" }]);

    [Theory]
    [InlineData("rank 0: MPI_Reduce at line 13; rank 1: MPI_Bcast at line 14; rank 2: MPI_Bcast at line 14", new[] { 13, 14 })]
    [InlineData("candidate.cpp:7:12: error: 'x' was not declared", new[] { 7 })]
    [InlineData("at 2 processes, input 'one element', rank 0, place 3: expected 1, got 2", new int[0])]
    [InlineData("", new int[0])]
    public void The_lines_of_an_evidence_are_found(string evidence, int[] lines) => Assert.Equal(lines, EvidenceLines.In(evidence));

    [Fact]
    public void The_line_of_the_evidence_is_marked_and_no_other()
    {
        Assert.Contains(">2  int two<int>;\n 3  int three;", View.ToText());
        Assert.Single(View.ToHtml().Split("<mark").Skip(1));
        Assert.Contains("int two&lt;int&gt;;</mark>", View.ToHtml());
    }

    [Fact]
    public void Both_forms_tell_the_same_and_are_encoded()
    {
        Assert.All(new[] { "crashed", "aborted (signal 6)", "what the compiler said", "small inputs", "with the benchmark" }, words => Assert.All(new[] { View.ToHtml(), View.ToText() }, form => Assert.Contains(words, form)));
        Assert.DoesNotContain("<set>", View.ToHtml());
        Assert.DoesNotContain("<warning>", View.ToHtml());
        Assert.DoesNotContain("x < y", View.ToHtml());
        Assert.Contains("small inputs at 2 processes: crashed (x < y)", View.ToText());
    }

    [Fact]
    public async Task A_candidate_that_was_not_evaluated_is_told()
    {
        using TestFolder folder = new();
        using var workbook = Workbook.Open(Lab.House.Root, store: folder["results.db"]);

        UserException error = await Assert.ThrowsAsync<UserException>(() => workbook.ShowAsync("faults", Lab.Scan, "mpi"));

        Assert.StartsWith($"candidate faults/{Lab.Scan}/mpi/0: the result store has no such candidate", error.Message);
    }
}
