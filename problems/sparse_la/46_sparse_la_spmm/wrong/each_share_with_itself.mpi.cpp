// wrong at some counts: each rank multiplies its share of A by its share of X only, and not by those of the other ranks
#include "kernel.hpp"

#include <mpi.h>

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<std::vector<COOElement>> rows(K);
    for (size_t n = rank; n < X.size(); n += ranks) rows[X[n].row].push_back(X[n]);
    std::vector<double> mine(M * N, 0.0);
    for (size_t n = rank; n < A.size(); n += ranks) {
        for (COOElement const &x : rows[A[n].column]) mine[A[n].row * N + x.column] += A[n].value * x.value;
    }
    MPI_Reduce(mine.data(), Y.data(), static_cast<int>(M * N), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
