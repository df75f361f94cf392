using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Judging;

/// <summary>Candidates of several threads, alone and in several ranks.</summary>
public sealed class ThreadTests : IDisposable
{
    private const string Begin = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) {";
    private const string Serial = "double sum = 0; for (size_t i = 0; i < x.size(); ++i) { sum += x[i]; output[i] = sum; }";

    private readonly TestFolder folder = new();

    [Theory]
    [InlineData("omp", "1x1 1x2 1x4 1x3")]
    [InlineData("mpi+omp", "1x1 2x2 1x4 3x2")]
    public async Task A_candidate_runs_on_as_many_threads_as_it_is_asked_for(string execution, string configurations)
    {
        // Right only where the number of threads is what the configurations say; the odd one out says which it was.
        string source = $"#include <omp.h>\n{Begin} {Serial} if (omp_get_max_threads() == 4) throw std::runtime_error(\"four threads\"); }}";

        Evaluation evaluation = await (await Lab.OpenAsync()).EvaluateAsync(source, execution);

        Assert.Equal(configurations, string.Join(' ', evaluation.Runs.Select(run => run.Run.Configuration)));
        Assert.Equal(["1x4"], evaluation.Runs.Where(run => !run.Valid).Select(run => run.Run.Configuration.ToString()));
        Assert.StartsWith("at 1 process of 4 threads, ", evaluation.Evidence);
        Assert.Contains("four threads", evaluation.Evidence);
    }

    [Fact]
    public async Task A_data_race_is_seen()
    {
        string source = $"{Begin} double sum = 0;\n#pragma omp parallel for\nfor (size_t i = 0; i < x.size(); ++i) {{ sum += x[i]; output[i] = sum; }} }}";

        Evaluation evaluation = await (await Lab.OpenAsync()).EvaluateAsync(source, "omp");

        Assert.Contains(evaluation.Verdict, new[] { Verdict.WrongAtSomeCounts, Verdict.Nondeterministic });
        Assert.Contains(new LaunchConfiguration(1), evaluation.ValidAt);
    }

    [Fact]
    public async Task A_deadlock_of_ranks_with_threads_is_named()
    {
        string source = $"#include <mpi.h>\n{Begin}\n{Serial}\nint rank, ranks; MPI_Comm_rank(MPI_COMM_WORLD, &rank); MPI_Comm_size(MPI_COMM_WORLD, &ranks);\nif (rank == 0 && ranks > 2) MPI_Recv(&sum, 1, MPI_DOUBLE, 1, 3, MPI_COMM_WORLD, MPI_STATUS_IGNORE); }}";

        Evaluation evaluation = await (await Lab.OpenAsync()).EvaluateAsync(source, "mpi+omp");

        Assert.Equal(Verdict.Hung, evaluation.Verdict);
        Assert.StartsWith("at 3 processes of 2 threads, deadlock in input 'one element': rank 0: MPI_Recv(source=1, tag=3) at line 5", evaluation.Evidence);
    }

    [Fact]
    public async Task The_work_of_the_busiest_thread_tells_a_divided_program_from_one_that_is_not()
    {
        using ResultStore store = ResultStore.Open(folder["results.db"], TimeProvider.System);
        Candidate divided = ShippedCandidates.Load(ShippedCandidates.Reference, Lab.Catalogue, [Lab.Catalogue.Problem("02_dense_la_gemm")]).Single(one => one.Execution.Name == "omp");
        // The same program, whose threads are all told to let one do everything.
        Candidate alone = divided with { Index = 1, Source = $"#include <omp.h>\nstruct Alone {{ Alone() {{ omp_set_num_threads(1); }} }} alone;\n{divided.Source}" };

        await (await Lab.OpenAsync()).EvaluatorInto(store).EvaluateAsync([divided, alone], new EvaluationSettings { Iterations = 1 });

        ResultRow[] rows = [.. await store.ResultsAsync()];
        Assert.All(rows, row => Assert.Equal("", row.Evidence));
        Assert.Equal([true, false], rows.Select(row => row.Parallel));
    }

    public void Dispose() => folder.Dispose();
}
