#include "kernel.hpp"

#include <mpi.h>

// Each rank adds its share of the elements into its own z, which arrives holding zeros, and rank 0 adds up those.
void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const end_x = x.size() * (rank + 1) / ranks, end_y = y.size() * (rank + 1) / ranks;
    for (size_t i = x.size() * rank / ranks; i < end_x; ++i) z[x[i].index] += alpha * x[i].value;
    for (size_t i = y.size() * rank / ranks; i < end_y; ++i) z[y[i].index] += y[i].value;

    MPI_Reduce(rank == 0 ? MPI_IN_PLACE : z.data(), z.data(), static_cast<int>(z.size()), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
