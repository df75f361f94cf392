#include "kernel.hpp"

#include <mpi.h>

// Each rank has a block of rows, which its threads share; rank 0 gathers the blocks of y.
void gemv(std::vector<double> const& A, std::vector<double> const& x, std::vector<double> &y, size_t M, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(M * r / ranks);
        counts[r] = static_cast<int>(M * (r + 1) / ranks) - starts[r];
    }

    std::vector<double> block(counts[rank]);
    #pragma omp parallel for schedule(static)
    for (size_t i = 0; i < block.size(); ++i) {
        double const *row = A.data() + (starts[rank] + i) * N;
        double sum = 0.0;
        for (size_t j = 0; j < N; ++j) sum += row[j] * x[j];
        block[i] = sum;
    }

    MPI_Gatherv(block.data(), counts[rank], MPI_DOUBLE, y.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
