// wrong at some counts: the ranks share the list of elements and do not add up what each has of the matrix
#include "kernel.hpp"

#include <algorithm>
#include <cmath>
#include <mpi.h>

void solveLinearSystem(std::vector<COOElement> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<double> rows(N * N, 0.0);
    size_t const end = A.size() * (rank + 1) / ranks;
    #pragma omp parallel for
    for (size_t n = A.size() * rank / ranks; n < end; ++n) rows[A[n].row * N + A[n].column] = A[n].value;
    MPI_Barrier(MPI_COMM_WORLD);
    if (rank != 0) return;

    x = b;
    for (size_t k = 0; k < N; ++k) {
        size_t best = k;
        for (size_t i = k + 1; i < N; ++i) {
            if (std::abs(rows[i * N + k]) > std::abs(rows[best * N + k])) best = i;
        }
        if (best != k) std::swap_ranges(&rows[k * N], &rows[k * N] + N, &rows[best * N]);
        std::swap(x[k], x[best]);
        #pragma omp parallel for
        for (size_t i = k + 1; i < N; ++i) {
            double const factor = rows[i * N + k] / rows[k * N + k];
            for (size_t j = k; j < N; ++j) rows[i * N + j] -= factor * rows[k * N + j];
            x[i] -= factor * x[k];
        }
    }
    for (size_t i = N; i-- > 0;) {
        for (size_t j = i + 1; j < N; ++j) x[i] -= rows[i * N + j] * x[j];
        x[i] /= rows[i * N + i];
    }
}
