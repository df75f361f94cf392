// hung: only rank 0 enters the reduction and waits for the others
#include "kernel.hpp"

#include <mpi.h>

double productWithInverses(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    double mine = 1, product = 1;
    for (size_t i = rank; i < x.size(); i += ranks) mine *= i % 2 == 0 ? x[i] : 1 / x[i];
    if (rank == 0) MPI_Reduce(&mine, &product, 1, MPI_DOUBLE, MPI_PROD, 0, MPI_COMM_WORLD);
    MPI_Bcast(&product, 1, MPI_DOUBLE, 0, MPI_COMM_WORLD);
    return product;
}
