// hung: rank 0 waits for an index from every rank, but a rank without an even value sends none
#include "kernel.hpp"

#include <mpi.h>

size_t findFirstEven(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t i = x.size() * rank / ranks;
    size_t end = x.size() * (rank + 1) / ranks;
    while (i < end && x[i] % 2 != 0) ++i;

    unsigned long long first = i < end ? i : x.size();
    if (rank != 0) {
        if (i < end) MPI_Send(&first, 1, MPI_UNSIGNED_LONG_LONG, 0, 0, MPI_COMM_WORLD);
        return first;
    }
    for (int r = 1; r < ranks; ++r) {
        unsigned long long other = 0;
        MPI_Recv(&other, 1, MPI_UNSIGNED_LONG_LONG, r, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        if (other < first) first = other;
    }
    return first;
}
