// wrong at some counts: the parity is counted within each rank's block, right only when blocks start at even indices
#include "kernel.hpp"

#include <mpi.h>

double productWithInverses(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = x.size() * rank / ranks;
    size_t end = x.size() * (rank + 1) / ranks;
    double mine = 1, product = 1;
    for (size_t i = first; i < end; ++i) mine *= (i - first) % 2 == 0 ? x[i] : 1 / x[i];
    MPI_Allreduce(&mine, &product, 1, MPI_DOUBLE, MPI_PROD, MPI_COMM_WORLD);
    return product;
}
