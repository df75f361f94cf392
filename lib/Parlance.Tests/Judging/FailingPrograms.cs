using Parlance.Generation;
using Parlance.Judging;

namespace Parlance.Tests.Judging;

/// <summary>MPI programs that hang or crash, each of a dozen kinds, as many of a kind as are wanted and no two alike.</summary>
internal static class FailingPrograms
{
    private const string Begin =
        """
        void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
        int rank, ranks; MPI_Comm_rank(MPI_COMM_WORLD, &rank); MPI_Comm_size(MPI_COMM_WORLD, &ranks); std::partial_sum(x.begin(), x.end(), output.begin());
        std::vector<double> much(1 << 17); volatile bool on = true; volatile int zero = 0;

        """;

    // NUMBER makes each its own.
    private static readonly (Verdict Verdict, string Body)[] Kinds =
    [
        (Verdict.Hung, "MPI_Recv(much.data(), 1, MPI_DOUBLE, rank, NUMBER, MPI_COMM_WORLD, MPI_STATUS_IGNORE);"),
        (Verdict.Hung, "if (ranks > 1) MPI_Ssend(much.data(), 9000 + NUMBER, MPI_DOUBLE, (rank + 1) % ranks, 0, MPI_COMM_WORLD);"),
        (Verdict.Hung, "if (ranks > 1 && rank == 0) MPI_Recv(much.data(), 1, MPI_DOUBLE, 1, NUMBER, MPI_COMM_WORLD, MPI_STATUS_IGNORE); if (rank == 1) MPI_Send(much.data(), 1, MPI_DOUBLE, 0, NUMBER + 1, MPI_COMM_WORLD);"),
        (Verdict.Hung, "if (rank != 1 || ranks == 1) MPI_Bcast(much.data(), 10 + NUMBER, MPI_DOUBLE, 0, MPI_COMM_WORLD); if (ranks > 1) MPI_Barrier(MPI_COMM_WORLD);"),
        (Verdict.Hung, "if (x.size() > 3 && rank == ranks - 1) while (on) zero = NUMBER; MPI_Barrier(MPI_COMM_WORLD);"),
        (Verdict.Hung, "MPI_Request one; MPI_Irecv(much.data(), 1, MPI_DOUBLE, MPI_ANY_SOURCE, NUMBER, MPI_COMM_WORLD, &one); MPI_Wait(&one, MPI_STATUS_IGNORE);"),
        (Verdict.Crashed, "if (rank == ranks - 1) *(volatile int*)(NUMBER * 4L) = 1; MPI_Barrier(MPI_COMM_WORLD);"),
        (Verdict.Crashed, "if (ranks > 1 && rank == 1) throw std::runtime_error(\"NUMBER\"); MPI_Barrier(MPI_COMM_WORLD);"),
        (Verdict.Crashed, "if (x.size() > 100) std::exit(NUMBER % 50 + 1);"),
        (Verdict.Crashed, "if (rank == 0) output[0] = NUMBER / zero;"),
        (Verdict.Crashed, "if (ranks == 3) MPI_Abort(MPI_COMM_WORLD, NUMBER % 50 + 1);"),
        (Verdict.Crashed, "MPI_Send(much.data(), NUMBER, MPI_DOUBLE, ranks, 0, MPI_COMM_WORLD);"),
    ];

    /// <summary>The first so many of them, the kinds in turn. Each says on its label what it must get.</summary>
    public static IReadOnlyList<Candidate> Take(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Lab.Candidate(Begin + Kinds[i % Kinds.Length].Body.Replace("NUMBER", FormattableString.Invariant($"{i + 1}"), StringComparison.Ordinal) + "\n}", "mpi") with
        {
            Index = i,
            Label = new(Kinds[i % Kinds.Length].Verdict.Name(), "made to fail"),
        })];
}
