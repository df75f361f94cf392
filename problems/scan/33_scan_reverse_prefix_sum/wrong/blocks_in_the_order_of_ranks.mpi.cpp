// wrong at some counts: reverses within each rank's block of x, but not the order of the blocks
#include "kernel.hpp"

#include <mpi.h>

void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    std::vector<int> block(counts[rank]);
    int sum = 0, before = 0;
    for (int i = 0; i < counts[rank]; ++i) block[i] = sum += x[starts[rank] + counts[rank] - 1 - i];
    MPI_Exscan(&sum, &before, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    if (rank > 0)
        for (int &value : block) value += before;
    MPI_Gatherv(block.data(), counts[rank], MPI_INT, output.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
}
