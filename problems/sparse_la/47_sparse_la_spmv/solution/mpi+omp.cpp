#include "kernel.hpp"

#include <mpi.h>

// Each rank multiplies its own share of the elements, divided among its threads, which add atomically since rows may meet;
// rank 0 adds up the partial vectors, and beta * y once.
void spmv(double alpha, std::vector<COOElement> const& A, std::vector<double> const& x, double beta, std::vector<double> &y, size_t M, size_t) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<double> sums(M, 0.0);
    size_t const first = A.size() * rank / ranks, end = A.size() * (rank + 1) / ranks;
    double const share = rank == 0 ? beta : 0.0;
    #pragma omp parallel
    {
        #pragma omp for
        for (size_t i = 0; i < M; ++i) sums[i] = share * y[i];

        #pragma omp for
        for (size_t i = first; i < end; ++i) {
            double const term = alpha * A[i].value * x[A[i].column];
            #pragma omp atomic
            sums[A[i].row] += term;
        }
    }

    MPI_Reduce(sums.data(), y.data(), static_cast<int>(M), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
