// hung: rank 0 collects and sends the answer back to all others but the last, which waits for it
#include "kernel.hpp"

#include <mpi.h>

bool reduceLogicalXOR(std::vector<bool> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    int odd = 0;
    for (size_t i = first; i < end; ++i) odd ^= x[i] ? 1 : 0;

    if (rank > 0) {
        MPI_Send(&odd, 1, MPI_INT, 0, 0, MPI_COMM_WORLD);
        MPI_Recv(&odd, 1, MPI_INT, 0, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        return odd != 0;
    }
    for (int other = 1; other < ranks; ++other) {
        int theirs = 0;
        MPI_Recv(&theirs, 1, MPI_INT, other, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        odd ^= theirs;
    }
    for (int other = 1; other < ranks - 1; ++other) MPI_Send(&odd, 1, MPI_INT, other, 1, MPI_COMM_WORLD);
    return odd != 0;
}
