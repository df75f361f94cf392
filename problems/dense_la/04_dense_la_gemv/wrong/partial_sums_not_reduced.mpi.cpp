// wrong at some counts: each rank multiplies its share of the columns, and the partial sums are never added up
#include "kernel.hpp"

#include <mpi.h>

void gemv(std::vector<double> const& A, std::vector<double> const& x, std::vector<double> &y, size_t M, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = N * rank / ranks, end = N * (rank + 1) / ranks;
    for (size_t i = 0; i < M; ++i) {
        y[i] = 0;
        for (size_t j = first; j < end; ++j) y[i] += A[i * N + j] * x[j];
    }
    MPI_Barrier(MPI_COMM_WORLD);
}
