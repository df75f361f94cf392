#include "kernel.hpp"

#include <mpi.h>

// Each rank computes a block of C's rows, shared out among its threads, and rank 0 gathers the blocks.
void gemm(std::vector<double> const& A, std::vector<double> const& B, std::vector<double> &C, size_t M, size_t K, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        size_t first = M * r / ranks, end = M * (r + 1) / ranks;
        starts[r] = static_cast<int>(first * N);
        counts[r] = static_cast<int>((end - first) * N);
    }

    size_t const first = M * rank / ranks, end = M * (rank + 1) / ranks;
    std::vector<double> block(counts[rank], 0.0);
    #pragma omp parallel for
    for (size_t i = first; i < end; ++i) {
        double *row = &block[(i - first) * N];
        for (size_t k = 0; k < K; ++k) {
            double const a = A[i * K + k];
            double const *b = &B[k * N];
            for (size_t j = 0; j < N; ++j) row[j] += a * b[j];
        }
    }

    MPI_Gatherv(block.data(), counts[rank], MPI_DOUBLE, C.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
