#include "kernel.hpp"

#include <mpi.h>

// Each rank looks through its own block up to the first hit; the smallest index of all is the answer.
size_t findFirstEven(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t i = x.size() * rank / ranks;
    size_t end = x.size() * (rank + 1) / ranks;
    while (i < end && x[i] % 2 != 0) ++i;

    unsigned long long mine = i < end ? i : x.size(), first = x.size();
    MPI_Reduce(&mine, &first, 1, MPI_UNSIGNED_LONG_LONG, MPI_MIN, 0, MPI_COMM_WORLD);
    return first;
}
