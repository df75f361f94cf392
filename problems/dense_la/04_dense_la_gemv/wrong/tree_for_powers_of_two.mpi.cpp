// crashed: adds up the partial sums along a tree that takes the number of ranks for a power of two, and asks a rank that is not there
#include "kernel.hpp"

#include <mpi.h>

void gemv(std::vector<double> const& A, std::vector<double> const& x, std::vector<double> &y, size_t M, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = N * rank / ranks, end = N * (rank + 1) / ranks;
    std::vector<double> arriving(M);
    for (size_t i = 0; i < M; ++i) {
        y[i] = 0;
        for (size_t j = first; j < end; ++j) y[i] += A[i * N + j] * x[j];
    }

    for (int step = 1; step < ranks; step *= 2) {
        if (rank % (2 * step) != 0) {
            MPI_Send(y.data(), static_cast<int>(M), MPI_DOUBLE, rank - step, step, MPI_COMM_WORLD);
            break;
        }
        MPI_Recv(arriving.data(), static_cast<int>(M), MPI_DOUBLE, rank + step, step, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        for (size_t i = 0; i < M; ++i) y[i] += arriving[i];
    }
}
