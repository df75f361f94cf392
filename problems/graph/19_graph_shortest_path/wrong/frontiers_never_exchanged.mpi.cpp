// wrong at some counts: each rank searches through the vertices of its own block alone, and the shortest of what they find counts
#include "kernel.hpp"

#include <algorithm>
#include <climits>
#include <mpi.h>
#include <queue>

int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    int const first = static_cast<int>(N * rank / ranks), end = static_cast<int>(N * (rank + 1) / ranks);
    std::vector<int> distances(N, INT_MAX);
    std::queue<int> queue;
    distances[source] = 0;
    queue.push(source);
    while (!queue.empty()) {
        int u = queue.front();
        queue.pop();
        for (int v = first; v < end; ++v) {
            if (A[u * N + v] == 1 && distances[v] == INT_MAX) {
                distances[v] = distances[u] + 1;
                queue.push(v);
            }
        }
    }

    int length = INT_MAX;
    MPI_Reduce(&distances[dest], &length, 1, MPI_INT, MPI_MIN, 0, MPI_COMM_WORLD);
    return length == INT_MAX ? -1 : length;
}
