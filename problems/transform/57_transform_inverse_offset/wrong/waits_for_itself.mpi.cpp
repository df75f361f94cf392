// hung: rank 0 collects a block from every rank, itself included, but sends itself none
#include "kernel.hpp"

#include <mpi.h>

void oneMinusInverse(std::vector<double> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto start = [&](int r) { return static_cast<int>(x.size() * r / ranks); };
    for (int i = start(rank); i < start(rank + 1); ++i) x[i] = 1 - 1 / x[i];

    if (rank != 0) {
        MPI_Send(x.data() + start(rank), start(rank + 1) - start(rank), MPI_DOUBLE, 0, 0, MPI_COMM_WORLD);
        return;
    }
    for (int r = 0; r < ranks; ++r)
        MPI_Recv(x.data() + start(r), start(r + 1) - start(r), MPI_DOUBLE, r, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
}
