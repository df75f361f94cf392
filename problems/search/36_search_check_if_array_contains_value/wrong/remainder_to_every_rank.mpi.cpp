// crashed: gives one element more to every rank where the length is not divisible, and the last rank throws
#include "kernel.hpp"

#include <mpi.h>

bool contains(std::vector<int> const& x, int target) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t count = x.size() / ranks + (x.size() % ranks != 0 ? 1 : 0);
    int mine = 0, found = 0;
    for (size_t i = rank * count; i < (rank + 1) * count; ++i) {
        if (x.at(i) == target) mine = 1;
    }
    MPI_Reduce(&mine, &found, 1, MPI_INT, MPI_LOR, 0, MPI_COMM_WORLD);
    return found != 0;
}
