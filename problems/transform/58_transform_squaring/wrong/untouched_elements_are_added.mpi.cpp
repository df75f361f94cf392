// wrong at some counts: sums the vectors of all ranks, each of which still has its old elements outside its own block
#include "kernel.hpp"

#include <mpi.h>

void squareEach(std::vector<int> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    for (size_t i = first; i < end; ++i) x[i] *= x[i];
    std::vector<int> squares(x.size());
    MPI_Reduce(x.data(), squares.data(), static_cast<int>(x.size()), MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
    if (rank == 0) x = squares;
}
