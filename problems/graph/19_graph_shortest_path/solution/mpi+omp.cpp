#include "kernel.hpp"

#include <mpi.h>
#include <omp.h>

// A search in breadth, step by step: each rank looks for new vertices in its own block of columns, which its threads divide
// again. After each step all ranks learn which have been found.
int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);
    if (source == dest) return 0;

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(N * r / ranks);
        counts[r] = static_cast<int>(N * (r + 1) / ranks) - starts[r];
    }

    std::vector<char> seen(N, 0), found(N);
    std::vector<size_t> frontier = {static_cast<size_t>(source)};
    seen[source] = 1;
    for (int steps = 1; !frontier.empty(); ++steps) {
        found.assign(N, 0);
        #pragma omp parallel
        {
            size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
            size_t const first = starts[rank] + counts[rank] * thread / threads, end = starts[rank] + counts[rank] * (thread + 1) / threads;
            for (size_t u : frontier) {
                for (size_t v = first; v < end; ++v) {
                    if (A[u * N + v] != 0 && !seen[v]) found[v] = 1;
                }
            }
        }
        MPI_Allgatherv(MPI_IN_PLACE, 0, MPI_DATATYPE_NULL, found.data(), counts.data(), starts.data(), MPI_CHAR, MPI_COMM_WORLD);
        if (found[dest]) return steps;

        frontier.clear();
        for (size_t v = 0; v < N; ++v) {
            if (!found[v]) continue;
            seen[v] = 1;
            frontier.push_back(v);
        }
    }
    return -1;
}
