#include "kernel.hpp"

#include <mpi.h>

// The threads of each rank multiply its own block, by the parity of the whole vector's index; all ranks learn the product of the blocks.
double productWithInverses(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = x.size() * rank / ranks;
    size_t end = x.size() * (rank + 1) / ranks;
    double mine = 1, product = 1;
    #pragma omp parallel for reduction(* : mine)
    for (size_t i = first; i < end; ++i) mine *= i % 2 == 0 ? x[i] : 1 / x[i];
    MPI_Allreduce(&mine, &product, 1, MPI_DOUBLE, MPI_PROD, MPI_COMM_WORLD);
    return product;
}
