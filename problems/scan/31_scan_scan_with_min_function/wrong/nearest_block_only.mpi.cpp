// wrong at some counts: takes over the minimum of the block just before, which knows nothing of the blocks before that
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void partialMinimums(std::vector<float> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    std::vector<float> block(x.begin() + starts[rank], x.begin() + starts[rank] + counts[rank]);
    for (size_t i = 1; i < block.size(); ++i) block[i] = std::min(block[i - 1], block[i]);
    float const mine = block.empty() ? 3.4e38f : block.back();
    float before = 3.4e38f;
    int const left = rank > 0 ? rank - 1 : MPI_PROC_NULL, right = rank < ranks - 1 ? rank + 1 : MPI_PROC_NULL;
    MPI_Sendrecv(&mine, 1, MPI_FLOAT, right, 0, &before, 1, MPI_FLOAT, left, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    for (float &value : block) value = std::min(value, before);
    MPI_Gatherv(block.data(), counts[rank], MPI_FLOAT, x.data(), counts.data(), starts.data(), MPI_FLOAT, 0, MPI_COMM_WORLD);
}
