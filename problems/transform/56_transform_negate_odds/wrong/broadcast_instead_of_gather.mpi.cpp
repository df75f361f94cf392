// wrong at some counts: every rank changes its block, and rank 0 then broadcasts its vector instead of collecting the blocks
#include "kernel.hpp"

#include <mpi.h>

void negateOddsAndHalveEvens(std::vector<int> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    for (size_t i = first; i < end; ++i) x[i] = x[i] % 2 == 0 ? x[i] / 2 : -x[i];
    MPI_Bcast(x.data(), static_cast<int>(x.size()), MPI_INT, 0, MPI_COMM_WORLD);
}
