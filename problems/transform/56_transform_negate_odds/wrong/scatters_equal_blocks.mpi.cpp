// wrong at some counts: scatters and gathers equal blocks, and the elements that are left over stay as they were
#include "kernel.hpp"

#include <mpi.h>

void negateOddsAndHalveEvens(std::vector<int> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    int count = static_cast<int>(x.size()) / ranks;
    std::vector<int> block(count);
    MPI_Scatter(x.data(), count, MPI_INT, block.data(), count, MPI_INT, 0, MPI_COMM_WORLD);
    for (int &value : block) value = value % 2 == 0 ? value / 2 : -value;
    MPI_Gather(block.data(), count, MPI_INT, x.data(), count, MPI_INT, 0, MPI_COMM_WORLD);
}
