// hung: a rank without elements returns before the reduction that the others wait in
#include "kernel.hpp"

#include <algorithm>
#include <climits>
#include <mpi.h>

int smallestOdd(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const share = (x.size() + ranks - 1) / ranks;
    size_t const first = rank * share, end = std::min(first + share, x.size());
    if (first >= end) return INT_MAX;

    int mine = INT_MAX, smallest = INT_MAX;
    #pragma omp parallel for reduction(min : mine)
    for (size_t i = first; i < end; ++i)
        if (x[i] % 2 != 0) mine = std::min(mine, x[i]);
    MPI_Allreduce(&mine, &smallest, 1, MPI_INT, MPI_MIN, MPI_COMM_WORLD);
    return smallest;
}
