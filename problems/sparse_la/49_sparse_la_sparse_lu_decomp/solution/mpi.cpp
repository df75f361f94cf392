#include "kernel.hpp"

#include <mpi.h>

// The rows of A, laid out in U, are dealt out in turn. The owner of a pivot row broadcasts it and each rank subtracts it from its
// own rows. So rank 0 ends with all of U, and L is added up: every rank has zeros where others have elements.
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
        if (rank == owner) L[k * N + k] = 1.0;

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

    MPI_Reduce(rank == 0 ? MPI_IN_PLACE : L.data(), L.data(), static_cast<int>(N * N), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
