// wrong at some counts: each rank divides by the length of its own block, and the quotients are added
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

double average(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const share = (x.size() + ranks - 1) / ranks;
    size_t const first = std::min(x.size(), rank * share), end = std::min(x.size(), first + share);
    double mine = 0, mean = 0;
    #pragma omp parallel for reduction(+ : mine)
    for (size_t i = first; i < end; ++i) mine += x[i];
    if (end > first) mine /= static_cast<double>(end - first);
    MPI_Allreduce(&mine, &mean, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    return mean;
}
