using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Problems;

public sealed class ProblemFactsTests
{
    [Fact]
    public void Lines_of_code_leave_out_comments_includes_and_blank_lines_and_calls_of_MPI_tell_how_it_communicates()
    {
        string folder = Directory.CreateTempSubdirectory("parlance-facts-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "solution"));
            File.WriteAllText(Path.Combine(folder, "prompt.txt"), "Return  the\nsum of x.\n");
            File.WriteAllText(Path.Combine(folder, "solution", "serial.cpp"), "#include \"kernel.hpp\"\n\n// Adds.\nint sum() {\n    return 1;\n}\n");

            File.WriteAllText(Path.Combine(folder, "solution", "mpi.cpp"), "MPI_Comm_rank(c, &r); MPI_Exscan(a); MPI_Gatherv(b); MPI_Reduce (c); // MPI_Bcast is not called\n");

            ProblemFacts facts = ProblemFacts.Of(new Problem("99_sum", "scan", "Sum", "int sum()", ResultPlace.RootRank, new(0, 0, ""), new(10, "elements")) { Folder = folder });

            Assert.Equal(5, facts.PromptWords);
            Assert.Equal(3, facts.SolutionLines["serial"]);
            Assert.Equal(["serial", "mpi"], facts.SolutionLines.Keys);
            Assert.Equal(["prefix", "gather"], facts.Communication);
            Assert.Null(facts.Intensity);
            Assert.Equal(0.25, (facts with { Timed = new(10, "elements", 80) { Operations = 20 } }).Intensity);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_problem_without_solutions_has_no_lines()
    {
        string folder = Directory.CreateTempSubdirectory("parlance-facts-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "prompt.txt"), "Nothing.");

            Assert.Empty(ProblemFacts.Of(new Problem("99_sum", "scan", "Sum", "int sum()", ResultPlace.RootRank, new(0, 0, ""), new(10, "elements")) { Folder = folder }).SolutionLines);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
