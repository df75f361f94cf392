using Parlance.Generation;
using Parlance.Judging;
using Xunit;

namespace Parlance.Tests.Judging;

/// <summary>Candidates that come to their end, and what they answered.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task A_right_MPI_candidate_is_valid_at_one_to_four()
    {
        Evaluation evaluation = await EvaluateAsync(Solution(Lab.Scan, "mpi"), "mpi");

        Assert.Equal((Verdict.Valid, ""), (evaluation.Verdict, evaluation.Evidence));
        Assert.Equal([1, 2, 3, 4], evaluation.ValidAt.Select(at => at.Processes));
        Assert.Equal([1, 2, 4, 3], evaluation.Runs.Select(run => run.Run.Configuration.Processes));
        Assert.Distinct(evaluation.Runs.Select(run => run.Run.Seed));
    }

    [Fact]
    public async Task A_wrong_answer_is_shown_by_input_rank_position_expected_and_got()
    {
        Evaluation evaluation = await EvaluateAsync(
            "void prefixSum(std::vector<double> const& x, std::vector<double> &output) { std::partial_sum(x.begin(), x.end(), output.begin()); if (x.size() > 4) output[4] = 77; }");

        Assert.Equal(Verdict.WrongAnswer, evaluation.Verdict);
        Assert.Matches(@"^at 1 process, input '[^']+', rank 0, \[4\]: expected -?[0-9.e-]+, got 77$", evaluation.Evidence);
        Assert.Empty(evaluation.ValidAt);
    }

    [Fact]
    public async Task What_is_right_at_some_process_counts_names_those()
    {
        Evaluation evaluation = await EvaluateAsync(
            """
            void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
                int ranks;
                MPI_Comm_size(MPI_COMM_WORLD, &ranks);
                std::partial_sum(x.begin(), x.end(), output.begin());
                if (ranks == 3) output.back() += 1;
            }
            """, "mpi");

        Assert.Equal(Verdict.WrongAtSomeCounts, evaluation.Verdict);
        Assert.Equal([1, 2, 4], evaluation.ValidAt.Select(at => at.Processes));
        Assert.StartsWith("at 3 processes, input ", evaluation.Evidence);
    }

    [Fact]
    public async Task A_result_that_must_be_on_all_ranks_is_looked_for_on_all()
    {
        Evaluation evaluation = await EvaluateAsync(
            """
            double productWithInverses(std::vector<double> const& x) {
                int rank;
                MPI_Comm_rank(MPI_COMM_WORLD, &rank);
                double product = 1;
                for (size_t i = 0; i < x.size(); ++i) product *= i % 2 == 0 ? x[i] : 1 / x[i];
                return rank < 2 ? product : 0;
            }
            """, "mpi", Lab.Reduce);

        Assert.Equal([1, 2], evaluation.ValidAt.Select(at => at.Processes));
        Assert.Contains(", rank 2: expected ", evaluation.Evidence);
    }

    [Theory]
    [InlineData("std::nan(\"\")", "nan")]
    [InlineData("1.0 / (x.size() - x.size())", "inf")]
    public async Task What_is_no_number_is_not_finite(string value, string got)
    {
        Evaluation evaluation = await EvaluateAsync($"double productWithInverses(std::vector<double> const& x) {{ return {value}; }}", problem: Lab.Reduce);

        Assert.Equal(Verdict.NotFinite, evaluation.Verdict);
        Assert.EndsWith(got, evaluation.Evidence);
    }

    [Fact]
    public async Task An_output_left_as_it_was_found_is_wrong()
    {
        Evaluation evaluation = await EvaluateAsync("void prefixSum(std::vector<double> const&, std::vector<double> &) {}");

        Assert.NotEqual(Verdict.Valid, evaluation.Verdict);
        Assert.Contains("never written", evaluation.Evidence);
    }

    [Fact]
    public async Task An_output_of_another_length_is_wrong()
    {
        Evaluation evaluation = await EvaluateAsync("void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size() + 1, 0.0); }");

        Assert.Equal(Verdict.WrongAnswer, evaluation.Verdict);
        Assert.Contains("length: expected 1, got 2", evaluation.Evidence);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public async Task An_empty_answer_is_no_code(string source) =>
        Assert.Equal(Verdict.NoCode, (await EvaluateAsync(source)).Verdict);

    [Fact]
    public async Task What_does_not_build_shows_the_compilers_first_error()
    {
        Evaluation evaluation = await EvaluateAsync("void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output = total; }");

        Assert.Equal(Verdict.BuildFailed, evaluation.Verdict);
        Assert.Contains("'total' was not declared", evaluation.Evidence.Replace('‘', '\'').Replace('’', '\''));
        Assert.Empty(evaluation.Runs);
    }

    internal static string Solution(string problem, string execution) => File.ReadAllText(Lab.Catalogue.Problem(problem).PathOf($"solution/{execution}.cpp"));

    private static async Task<Evaluation> EvaluateAsync(string source, string execution = "serial", string problem = Lab.Scan) =>
        await (await Lab.OpenAsync()).EvaluateAsync(source, execution, problem);
}
