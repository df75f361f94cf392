// wrong at some counts: adds up how many ranks have found val and takes 1 for true, but two ranks may find it in the same vector
#include "kernel.hpp"

#include <mpi.h>

bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    bool in_x = false, in_y = false;
    #pragma omp parallel for reduction(|| : in_x)
    for (size_t i = rank; i < x.size(); i += ranks) in_x = in_x || x[i] == val;
    #pragma omp parallel for reduction(|| : in_y)
    for (size_t i = rank; i < y.size(); i += ranks) in_y = in_y || y[i] == val;
    int mine = in_x + in_y, finders = 0;
    MPI_Reduce(&mine, &finders, 1, MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
    return finders == 1;
}
