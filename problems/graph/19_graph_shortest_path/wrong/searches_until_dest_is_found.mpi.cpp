// hung: goes on, step by step, until dest has been found, which never happens where no path leads there
#include "kernel.hpp"

#include <mpi.h>

int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> distances(N, -1);
    distances[source] = 0;
    for (int steps = 1; distances[dest] < 0; ++steps) {
        for (size_t u = 0; u < N; ++u) {
            if (distances[u] != steps - 1) continue;
            for (size_t v = N * rank / ranks; v < N * (rank + 1) / ranks; ++v) {
                if (A[u * N + v] == 1 && distances[v] < 0) distances[v] = steps;
            }
        }
        MPI_Allreduce(MPI_IN_PLACE, distances.data(), static_cast<int>(N), MPI_INT, MPI_MAX, MPI_COMM_WORLD);
    }
    return distances[dest];
}
