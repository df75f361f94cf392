// wrong at some counts: every rank returns the count of its own rows, and nobody adds them up
#include "kernel.hpp"

#include <mpi.h>

int edgeCount(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    int count = 0;
    for (size_t i = rank; i < N; i += ranks) {
        for (size_t j = 0; j < N; ++j) count += A[i * N + j];
    }
    return count;
}
