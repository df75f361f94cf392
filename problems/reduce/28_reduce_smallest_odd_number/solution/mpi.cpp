#include "kernel.hpp"

#include <climits>
#include <mpi.h>

// The smallest odd number from the index first up to end, which is not included; INT_MAX if there is none.
static int smallestOddIn(std::vector<int> const& x, size_t first, size_t end) {
    int smallest = INT_MAX;
    for (size_t i = first; i < end; ++i)
        if (x[i] % 2 != 0 && x[i] < smallest) smallest = x[i];
    return smallest;
}

// Each rank keeps the smallest of its own block; all ranks learn the smallest of those.
int smallestOdd(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    int const mine = smallestOddIn(x, x.size() * rank / ranks, x.size() * (rank + 1) / ranks);
    int smallest = INT_MAX;
    MPI_Allreduce(&mine, &smallest, 1, MPI_INT, MPI_MIN, MPI_COMM_WORLD);
    return smallest;
}
