// wrong at some counts: equally many rows for every thread of every rank, and nobody computes those left over
#include "kernel.hpp"

#include <mpi.h>
#include <omp.h>

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<std::vector<COOElement>> rows_A(M), rows_X(K);
    for (COOElement const &a : A) rows_A[a.row].push_back(a);
    for (COOElement const &x : X) rows_X[x.row].push_back(x);

    std::vector<double> mine(M * N, 0.0);
    #pragma omp parallel
    {
        size_t const worker = rank * omp_get_num_threads() + omp_get_thread_num(), rows = M / (ranks * omp_get_num_threads());
        for (size_t i = worker * rows; i < (worker + 1) * rows; ++i) {
            for (COOElement const &a : rows_A[i]) {
                for (COOElement const &x : rows_X[a.column]) mine[i * N + x.column] += a.value * x.value;
            }
        }
    }
    MPI_Reduce(mine.data(), Y.data(), static_cast<int>(M * N), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
