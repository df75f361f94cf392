// build failed: gathers into the array behind the mask, but a std::vector<bool> has none
#include "kernel.hpp"

#include <memory>
#include <mpi.h>

void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    std::unique_ptr<bool[]> block(new bool[counts[rank]]);
    for (int i = 0; i < counts[rank]; ++i) block[i] = isPowerOfTwo(x[starts[rank] + i]);
    MPI_Gatherv(block.get(), counts[rank], MPI_CXX_BOOL, mask.data(), counts.data(), starts.data(), MPI_CXX_BOOL, 0, MPI_COMM_WORLD);
}
