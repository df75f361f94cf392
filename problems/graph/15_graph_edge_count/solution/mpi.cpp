#include "kernel.hpp"

#include <mpi.h>

// Each rank counts the edges that leave its own block of vertices; rank 0 adds the counts up.
int edgeCount(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = N * rank / ranks, end = N * (rank + 1) / ranks;
    int mine = 0, count = 0;
    for (size_t place = first * N; place < end * N; ++place) mine += A[place] != 0;
    MPI_Reduce(&mine, &count, 1, MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
    return count;
}
