// wrong at some counts: adds the prefix sums of the blocks, none of which knows what was before it
#include "kernel.hpp"

#include <mpi.h>

double sumOfPrefixSum(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const begin = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    double prefix = 0, mine = 0, sum = 0;
    for (size_t i = begin; i < end; ++i) {
        prefix += x[i];
        mine += prefix;
    }
    MPI_Reduce(&mine, &sum, 1, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
    return sum;
}
