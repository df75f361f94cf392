// hung: the owner of a pivot row sends it to the ranks after it, but the ranks before it have rows below it too and wait for it
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
        if (rank == owner) {
            for (int other = rank + 1; other < ranks; ++other) MPI_Send(pivot, static_cast<int>(N), MPI_DOUBLE, other, 0, MPI_COMM_WORLD);
        } else {
            MPI_Recv(pivot, static_cast<int>(N), MPI_DOUBLE, owner, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        }
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
