using Parlance.Generation;
using Parlance.Judging;
using Xunit;

namespace Parlance.Tests.Judging;

/// <summary>Ranks that wait for ever are told so soon, with call and line; ranks that only wait long never are.</summary>
public sealed class DeadlockTests
{
    private const string Begin =
        """
        void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
        int rank, ranks; MPI_Comm_rank(MPI_COMM_WORLD, &rank); MPI_Comm_size(MPI_COMM_WORLD, &ranks); std::partial_sum(x.begin(), x.end(), output.begin());
        static bool again = false; bool first = !again; again = true; static std::vector<double> much(1 << 18), other(1 << 18); (void)first;

        """;

    [Theory]
    [InlineData("if (ranks > 1) MPI_Send(much.data(), 1 << 18, MPI_DOUBLE, (rank + 1) % ranks, 0, MPI_COMM_WORLD);", "MPI_Send(dest=1, tag=0) at line 4")]
    [InlineData("if (ranks > 1 && rank == 0) MPI_Send(much.data(), 1 << 18, MPI_DOUBLE, 1, 7, MPI_COMM_WORLD);\nif (rank == 1) MPI_Recv(much.data(), 1 << 18, MPI_DOUBLE, 0, 8, MPI_COMM_WORLD, MPI_STATUS_IGNORE);", "MPI_Recv(source=0, tag=8) at line 5")]
    [InlineData("if (ranks > 1 && rank > 0) MPI_Allreduce(much.data(), other.data(), 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);", "rank 1: MPI_Allreduce at line 4")]
    [InlineData("MPI_Recv(much.data(), 1, MPI_DOUBLE, rank, 3, MPI_COMM_WORLD, MPI_STATUS_IGNORE);", "rank 0: MPI_Recv(source=0, tag=3) at line 4")]
    [InlineData("MPI_Request one; MPI_Irecv(much.data(), 1, MPI_DOUBLE, MPI_ANY_SOURCE, 4, MPI_COMM_WORLD, &one);\nMPI_Wait(&one, MPI_STATUS_IGNORE);", "MPI_Wait(source=any, tag=4) at line 5")]
    [InlineData("MPI_Request one; MPI_Irecv(much.data(), 1, MPI_DOUBLE, MPI_ANY_SOURCE, 4, MPI_COMM_WORLD, &one);\nMPI_Waitall(1, &one, MPI_STATUSES_IGNORE);", "MPI_Waitall(source=any, tag=4) at line 5")]
    [InlineData("if (rank == 0) MPI_Reduce(much.data(), other.data(), 1, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);\nelse MPI_Bcast(much.data(), 1, MPI_DOUBLE, 0, MPI_COMM_WORLD);", "rank 0: MPI_Reduce at line 4")]
    [InlineData("if (ranks > 1) { MPI_Status status;\nMPI_Probe(MPI_ANY_SOURCE, 9, MPI_COMM_WORLD, &status); }", "MPI_Probe(source=any, tag=9) at line 5")]
    public async Task A_deadlock_is_told_soon_with_call_and_line(string body, string evidence)
    {
        Evaluation evaluation = await (await Lab.OpenAsync()).EvaluateAsync($"{Begin}{body}\n}}", "mpi", settings: Lab.Patient);

        Assert.Equal(Verdict.Hung, evaluation.Verdict);
        Assert.Contains("deadlock in input 'one element'", evaluation.Evidence);
        Assert.Contains(evidence, evaluation.Evidence);
        // Two seconds of patience, the start of the launcher, and a busy machine.
        Assert.InRange(evaluation.Runs[^1].Run.Process.Wall.TotalSeconds, 1, 5);
    }

    [Theory]
    [InlineData("if (rank == ranks - 1 && first && ranks > 1) std::this_thread::sleep_for(std::chrono::seconds(4)); MPI_Barrier(MPI_COMM_WORLD); MPI_Bcast(much.data(), 1000, MPI_DOUBLE, 0, MPI_COMM_WORLD);")]
    [InlineData("if (rank == 0 && first) std::this_thread::sleep_for(std::chrono::seconds(4)); MPI_Bcast(much.data(), 1 << 18, MPI_DOUBLE, 0, MPI_COMM_WORLD);")]
    [InlineData("if (rank == 0 && first) std::this_thread::sleep_for(std::chrono::seconds(4)); MPI_Reduce(much.data(), other.data(), 1 << 18, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);")]
    [InlineData("MPI_Op slow; MPI_Op_create([](void*, void*, int*, MPI_Datatype*) { static bool done = false; if (!done) std::this_thread::sleep_for(std::chrono::seconds(3)); done = true; }, 1, &slow); MPI_Allreduce(much.data(), other.data(), 1, MPI_DOUBLE, slow, MPI_COMM_WORLD); MPI_Op_free(&slow);")]
    [InlineData("if (rank == 0 && first) std::this_thread::sleep_for(std::chrono::seconds(4)); MPI_Request all[2]; MPI_Irecv(other.data(), 1 << 18, MPI_DOUBLE, (rank + ranks - 1) % ranks, 0, MPI_COMM_WORLD, all); MPI_Isend(much.data(), 1 << 18, MPI_DOUBLE, (rank + 1) % ranks, 0, MPI_COMM_WORLD, all + 1); MPI_Waitall(2, all, MPI_STATUSES_IGNORE);")]
    [InlineData("MPI_Comm half; MPI_Comm_split(MPI_COMM_WORLD, rank % 2, -rank, &half); if (rank == 0 && first) std::this_thread::sleep_for(std::chrono::seconds(4)); MPI_Allreduce(much.data(), other.data(), 100, MPI_DOUBLE, MPI_SUM, half); MPI_Comm_free(&half);")]
    [InlineData("if (rank == 0) { MPI_Status status; for (int i = 1; i < ranks; ++i) { MPI_Probe(MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &status); MPI_Recv(other.data(), 1 << 18, MPI_DOUBLE, status.MPI_SOURCE, status.MPI_TAG, MPI_COMM_WORLD, &status); } } else { if (first) std::this_thread::sleep_for(std::chrono::seconds(3)); MPI_Send(much.data(), 1 << 18, MPI_DOUBLE, 0, rank, MPI_COMM_WORLD); }")]
    public async Task A_long_wait_is_no_deadlock(string body)
    {
        // At few counts, since what is looked for takes seconds at each.
        var candidate = Lab.Candidate($"{Begin}{body}\n}}", "mpi");
        candidate = candidate with { Execution = candidate.Execution with { Validate = [new(1), new(3)] } };

        Evaluation evaluation = await (await Lab.OpenAsync()).EvaluateAsync(candidate, Lab.Patient);

        Assert.Equal((Verdict.Valid, ""), (evaluation.Verdict, evaluation.Evidence));
    }

    [Fact]
    public async Task No_known_good_solution_of_a_problem_in_every_domain_is_accused()
    {
        // The check of the problems, which takes longer, proves it of all.
        Lab lab = await Lab.OpenAsync();
        var mpi = Lab.Catalogue.Model("mpi") with { Validate = [new(1), new(2), new(3), new(4), new(7)] };
        var wrong = new List<string>();
        foreach (var candidate in ShippedCandidates.Load("reference", Lab.Catalogue, Lab.Catalogue.Problems).Where(one => one.Execution.Name == "mpi" && (one.Problem.Number[1] is '3' or '8')))
        {
            Evaluation evaluation = await lab.EvaluateAsync(candidate with { Execution = mpi }, Lab.Patient);
            if (evaluation.Verdict != Verdict.Valid) wrong.Add($"{candidate.Problem.Name}: {evaluation.Verdict.Name()}: {evaluation.Evidence}");
        }

        Assert.Equal([], wrong);
    }
}
