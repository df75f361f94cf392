// wrong answer: solves each equation once for the unknown of its largest element, as if the others were 0, and improves nothing after that
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

void solveLinearSystem(std::vector<double> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<double> mine(N, 0.0);
    for (size_t i = rank; i < N; i += ranks) {
        size_t largest = 0;
        for (size_t j = 0; j < N; ++j) {
            if (std::abs(A[i * N + j]) > std::abs(A[i * N + largest])) largest = j;
        }
        mine[largest] = b[i] / A[i * N + largest];
    }
    MPI_Reduce(mine.data(), x.data(), static_cast<int>(N), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
