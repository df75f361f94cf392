// crashed: gives every rank at least one element and throws where there are fewer elements than ranks
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void axpy(double alpha, std::vector<double> const& x, std::vector<double> const& y, std::vector<double> &z) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size(), each = std::max<size_t>(1, n / ranks);
    std::vector<int> counts(ranks, static_cast<int>(each)), starts(ranks);
    for (int r = 0; r < ranks; ++r) starts[r] = static_cast<int>(r * each);
    if (n >= static_cast<size_t>(ranks)) counts[ranks - 1] = static_cast<int>(n - (ranks - 1) * each);

    std::vector<double> block(counts[rank]);
    for (size_t i = 0; i < block.size(); ++i) block[i] = alpha * x.at(starts[rank] + i) + y.at(starts[rank] + i);
    MPI_Gatherv(block.data(), counts[rank], MPI_DOUBLE, z.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
