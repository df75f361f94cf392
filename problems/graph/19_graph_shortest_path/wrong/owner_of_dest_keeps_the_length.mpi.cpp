// wrong at some counts: the length is known to the rank that has dest in its block, and rank 0 is not told
#include "kernel.hpp"

#include <mpi.h>

int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = N * rank / ranks, end = N * (rank + 1) / ranks;
    std::vector<int> mine(N, -1);
    std::vector<char> found(N, 0), frontier(N, 0), seen(N, 0);
    frontier[source] = seen[source] = 1;
    if (first <= static_cast<size_t>(source) && static_cast<size_t>(source) < end) mine[source] = 0;
    int left = 1;
    for (int steps = 1; left; ++steps) {
        found.assign(N, 0);
        for (size_t u = 0; u < N; ++u) {
            if (!frontier[u]) continue;
            for (size_t v = first; v < end; ++v) {
                if (A[u * N + v] == 0 || seen[v]) continue;
                found[v] = 1;
                mine[v] = steps;
            }
        }
        MPI_Allreduce(found.data(), frontier.data(), static_cast<int>(N), MPI_CHAR, MPI_MAX, MPI_COMM_WORLD);
        left = 0;
        for (size_t v = 0; v < N; ++v) {
            seen[v] |= frontier[v];
            left |= frontier[v];
        }
    }
    return mine[dest];
}
