// crashed: takes the first of the block's odd numbers in order and throws where the block has none
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

int smallestOdd(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    std::vector<int> odd;
    for (size_t i = first; i < end; ++i)
        if (x[i] % 2 != 0) odd.push_back(x[i]);
    std::sort(odd.begin(), odd.end());
    int const mine = odd.at(0);
    int smallest = mine;
    MPI_Allreduce(&mine, &smallest, 1, MPI_INT, MPI_MIN, MPI_COMM_WORLD);
    return smallest;
}
