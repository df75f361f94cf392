// crashed: looks up the last prefix sum of its block and throws where the block is empty
#include "kernel.hpp"

#include <mpi.h>

double sumOfPrefixSum(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const begin = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    std::vector<double> prefix(x.begin() + begin, x.begin() + end);
    double mine = 0, before = 0, sum = 0;
    for (size_t i = 1; i < prefix.size(); ++i) prefix[i] += prefix[i - 1];
    for (double value : prefix) mine += value;

    double const block = prefix.at(prefix.size() - 1);
    MPI_Exscan(&block, &before, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    if (rank > 0) mine += before * static_cast<double>(prefix.size());
    MPI_Reduce(&mine, &sum, 1, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
    return sum;
}
