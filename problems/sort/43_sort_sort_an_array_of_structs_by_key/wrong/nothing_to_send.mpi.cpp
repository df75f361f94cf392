// hung: a rank without results sends nothing, and rank 0 waits for its message
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void sortByStartTime(std::vector<Result> &results) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto earlier = [](Result const& a, Result const& b) { return a.startTime < b.startTime; };
    size_t const n = results.size(), each = (n + ranks - 1) / ranks;
    size_t const first = std::min(n, rank * each), end = std::min(n, first + each);
    if (first == end) return;
    std::sort(results.begin() + first, results.begin() + end, earlier);
    if (rank != 0) {
        MPI_Send(results.data() + first, static_cast<int>((end - first) * sizeof(Result)), MPI_BYTE, 0, 0, MPI_COMM_WORLD);
        return;
    }
    for (int r = 1; r < ranks; ++r) {
        size_t const from = std::min(n, r * each), to = std::min(n, from + each);
        MPI_Recv(results.data() + from, static_cast<int>((to - from) * sizeof(Result)), MPI_BYTE, r, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        std::inplace_merge(results.begin(), results.begin() + from, results.begin() + to, earlier);
    }
}
