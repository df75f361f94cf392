// wrong at some counts: a pivot row is sent from its diagonal on, so that rank 0 never gets the elements of L of the other ranks
#include "kernel.hpp"

#include <mpi.h>

void luFactorize(std::vector<double> &A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    for (size_t k = 0; k < N; ++k) {
        MPI_Bcast(&A[k * N + k], static_cast<int>(N - k), MPI_DOUBLE, static_cast<int>(k % ranks), MPI_COMM_WORLD);
        for (size_t i = k + 1; i < N; ++i) {
            if (i % ranks != static_cast<size_t>(rank)) continue;
            A[i * N + k] /= A[k * N + k];
            for (size_t j = k + 1; j < N; ++j) A[i * N + j] -= A[i * N + k] * A[k * N + j];
        }
    }
}
