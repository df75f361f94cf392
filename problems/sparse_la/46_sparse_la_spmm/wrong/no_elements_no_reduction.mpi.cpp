// hung: a rank without elements of A returns before the reduction that the others wait in
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::fill(Y.begin(), Y.end(), 0.0);
    size_t const first = A.size() * rank / ranks, end = A.size() * (rank + 1) / ranks;
    if (first == end) return;

    std::vector<std::vector<COOElement>> rows(K);
    for (COOElement const &x : X) rows[x.row].push_back(x);
    for (size_t n = first; n < end; ++n) {
        for (COOElement const &x : rows[A[n].column]) Y[A[n].row * N + x.column] += A[n].value * x.value;
    }
    MPI_Allreduce(MPI_IN_PLACE, Y.data(), static_cast<int>(M * N), MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
}
