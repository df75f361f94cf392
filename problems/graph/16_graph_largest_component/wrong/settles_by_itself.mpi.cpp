// hung: a rank whose own rows have settled leaves, while the others still wait for it to exchange labels
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <numeric>

int largestComponent(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> labels(N);
    std::iota(labels.begin(), labels.end(), 0);
    bool changed = true;
    while (changed) {
        changed = false;
        for (size_t u = N * rank / ranks; u < N * (rank + 1) / ranks; ++u) {
            for (size_t v = 0; v < N; ++v) {
                if (A[u * N + v] != 0 && labels[v] < labels[u]) {
                    labels[u] = labels[v];
                    changed = true;
                }
            }
        }
        MPI_Allreduce(MPI_IN_PLACE, labels.data(), static_cast<int>(N), MPI_INT, MPI_MIN, MPI_COMM_WORLD);
    }

    std::vector<int> sizes(N, 0);
    for (int label : labels) ++sizes[label];
    return *std::max_element(sizes.begin(), sizes.end());
}
