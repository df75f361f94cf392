#include "kernel.hpp"

#include <mpi.h>

// Blocks of the output: each rank sums its own from the end of x, learns the sum of the blocks before it, and rank 0 gathers the blocks.
void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(n * r / ranks);
        counts[r] = static_cast<int>(n * (r + 1) / ranks) - starts[r];
    }

    size_t const begin = starts[rank], end = begin + counts[rank];
    int sum = 0, before = 0;
    for (size_t i = begin; i < end; ++i) {
        sum += x[n - 1 - i];
        output[i] = sum;
    }
    MPI_Exscan(&sum, &before, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    if (rank > 0)
        for (size_t i = begin; i < end; ++i) output[i] += before;

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_INT, output.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(output.data() + begin, counts[rank], MPI_INT, nullptr, nullptr, nullptr, MPI_INT, 0, MPI_COMM_WORLD);
}
