// crashed: reduces Y into the buffer that it is sent from, which MPI refuses
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<std::vector<COOElement>> rows(K);
    for (COOElement const &x : X) rows[x.row].push_back(x);
    std::fill(Y.begin(), Y.end(), 0.0);
    for (size_t n = rank; n < A.size(); n += ranks) {
        for (COOElement const &x : rows[A[n].column]) Y[A[n].row * N + x.column] += A[n].value * x.value;
    }
    MPI_Reduce(Y.data(), Y.data(), static_cast<int>(M * N), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
