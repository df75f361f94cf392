#include "kernel.hpp"

#include <limits>
#include <mpi.h>

// Each rank scans its own block, learns the smallest of the blocks before it, and rank 0 gathers the blocks.
void partialMinimums(std::vector<float> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    int const begin = starts[rank], end = begin + counts[rank];
    for (int i = begin + 1; i < end; ++i)
        if (x[i - 1] < x[i]) x[i] = x[i - 1];

    float const infinity = std::numeric_limits<float>::infinity();
    float const smallest = begin < end ? x[end - 1] : infinity;
    float before = infinity;
    MPI_Exscan(&smallest, &before, 1, MPI_FLOAT, MPI_MIN, MPI_COMM_WORLD);
    if (rank == 0) before = infinity;
    for (int i = begin; i < end && before < x[i]; ++i) x[i] = before;

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_FLOAT, x.data(), counts.data(), starts.data(), MPI_FLOAT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(x.data() + begin, counts[rank], MPI_FLOAT, nullptr, nullptr, nullptr, MPI_FLOAT, 0, MPI_COMM_WORLD);
}
