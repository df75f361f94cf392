// wrong at some counts: every rank tallies all vertices before the tallies are added, so that each vertex counts once a rank
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <numeric>

int largestComponent(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> labels(N), lowest(N);
    std::iota(labels.begin(), labels.end(), 0);
    for (bool changed = true; changed;) {
        lowest = labels;
        #pragma omp parallel for
        for (size_t u = N * rank / ranks; u < N * (rank + 1) / ranks; ++u) {
            for (size_t v = 0; v < N; ++v) {
                if (A[u * N + v] != 0) lowest[u] = std::min(lowest[u], labels[v]);
            }
        }
        MPI_Allreduce(MPI_IN_PLACE, lowest.data(), static_cast<int>(N), MPI_INT, MPI_MIN, MPI_COMM_WORLD);
        changed = lowest != labels;
        labels.swap(lowest);
    }

    std::vector<int> mine(N, 0), sizes(N, 0);
    for (int label : labels) ++mine[label];
    MPI_Reduce(mine.data(), sizes.data(), static_cast<int>(N), MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
    return *std::max_element(sizes.begin(), sizes.end());
}
