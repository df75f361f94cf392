// wrong at some counts: a rank that has no odd number contributes a 0
#include "kernel.hpp"

#include <mpi.h>

int smallestOdd(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    int mine = 0, smallest = 0;
    bool found = false;
    for (size_t i = first; i < end; ++i) {
        if (x[i] % 2 == 0 || (found && x[i] >= mine)) continue;
        mine = x[i];
        found = true;
    }
    MPI_Allreduce(&mine, &smallest, 1, MPI_INT, MPI_MIN, MPI_COMM_WORLD);
    return smallest;
}
