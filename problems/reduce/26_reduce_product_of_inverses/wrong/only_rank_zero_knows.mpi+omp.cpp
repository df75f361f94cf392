// wrong at some counts: the product is reduced to rank 0, and the other ranks return that of their own blocks
#include "kernel.hpp"

#include <mpi.h>

double productWithInverses(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = x.size() * rank / ranks;
    size_t end = x.size() * (rank + 1) / ranks;
    double mine = 1;
    #pragma omp parallel for reduction(* : mine)
    for (size_t i = first; i < end; ++i) mine *= i % 2 == 0 ? x[i] : 1 / x[i];

    double product = mine;
    MPI_Reduce(&mine, &product, 1, MPI_DOUBLE, MPI_PROD, 0, MPI_COMM_WORLD);
    return product;
}
