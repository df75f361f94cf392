// crashed: the block length is rounded up and never cut at the end, so the last rank reads on and throws
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const share = (x.size() + ranks - 1) / ranks;
    double mine = 0, sum = 0;
    for (size_t i = rank * share; i < (rank + 1) * share; ++i) mine += std::min(x.at(i), y.at(i));
    MPI_Allreduce(&mine, &sum, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    return sum;
}
