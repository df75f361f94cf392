// wrong at some counts: every thread goes through all elements of its rank, so that each counts once for each thread
#include "kernel.hpp"

#include <mpi.h>

void spmv(double alpha, std::vector<COOElement> const& A, std::vector<double> const& x, double beta, std::vector<double> &y, size_t M, size_t) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<double> mine(M, 0.0), sums(M, 0.0);
    size_t end = A.size() * (rank + 1) / ranks;
    #pragma omp parallel
    for (size_t i = A.size() * rank / ranks; i < end; ++i) {
        double term = alpha * A[i].value * x[A[i].column];
        #pragma omp atomic
        mine[A[i].row] += term;
    }

    MPI_Reduce(mine.data(), sums.data(), static_cast<int>(M), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
    #pragma omp parallel for
    for (size_t i = 0; i < M; ++i) y[i] = beta * y[i] + sums[i];
}
