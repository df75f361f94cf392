// wrong at some counts: the ranks share the elements, but rank 0 gathers a block of z of each rank instead of adding up all of it
#include "kernel.hpp"

#include <mpi.h>

void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<double> mine(z.size(), 0.0);
    for (size_t i = rank; i < x.size(); i += ranks) mine[x[i].index] += alpha * x[i].value;
    for (size_t i = rank; i < y.size(); i += ranks) mine[y[i].index] += y[i].value;

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(z.size() * r / ranks);
        counts[r] = static_cast<int>(z.size() * (r + 1) / ranks) - starts[r];
    }
    MPI_Gatherv(mine.data() + starts[rank], counts[rank], MPI_DOUBLE, z.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
