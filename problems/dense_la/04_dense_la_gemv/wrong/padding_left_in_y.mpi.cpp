// wrong at some counts: lengthens y so that all blocks are equally long, and leaves it so
#include "kernel.hpp"

#include <mpi.h>

void gemv(std::vector<double> const& A, std::vector<double> const& x, std::vector<double> &y, size_t M, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const rows = (M + ranks - 1) / ranks;
    std::vector<double> block(rows, 0.0);
    for (size_t i = 0; i < rows && rank * rows + i < M; ++i) {
        for (size_t j = 0; j < N; ++j) block[i] += A[(rank * rows + i) * N + j] * x[j];
    }
    y.resize(rows * ranks);
    MPI_Gather(block.data(), static_cast<int>(rows), MPI_DOUBLE, y.data(), static_cast<int>(rows), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
