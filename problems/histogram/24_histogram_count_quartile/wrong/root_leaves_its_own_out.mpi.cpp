// wrong answer: rank 0 adds up the gathered counts from rank 1 on, and forgets its own
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

void countQuartiles(std::vector<double> const& x, std::array<size_t, 4> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    unsigned long mine[4] = {};
    for (size_t i = rank; i < x.size(); i += ranks) ++mine[static_cast<int>(4 * std::fmod(x[i], 1.0))];

    std::vector<unsigned long> all(4 * ranks);
    MPI_Gather(mine, 4, MPI_UNSIGNED_LONG, all.data(), 4, MPI_UNSIGNED_LONG, 0, MPI_COMM_WORLD);
    if (rank == 0)
        for (int r = 1; r < ranks; ++r)
            for (int k = 0; k < 4; ++k) bins[k] += all[4 * r + k];
}
