// hung: every rank waits for the first element of the next block, the last one of a block that nobody has
#include "kernel.hpp"

#include <mpi.h>

double closestPair(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<double> sorted(x);
    std::sort(sorted.begin(), sorted.end());
    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    double mine = std::numeric_limits<double>::max(), smallest = mine, after;
    for (size_t i = first + 1; i < end; ++i) mine = std::min(mine, distance(sorted[i - 1], sorted[i]));
    if (rank > 0) MPI_Send(&sorted[first], 1, MPI_DOUBLE, rank - 1, 0, MPI_COMM_WORLD);
    MPI_Recv(&after, 1, MPI_DOUBLE, (rank + 1) % ranks, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    if (rank + 1 < ranks && end > first) mine = std::min(mine, distance(sorted[end - 1], after));
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
