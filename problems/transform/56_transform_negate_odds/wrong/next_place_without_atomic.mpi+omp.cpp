// wrong at some counts or nondeterministic or wrong answer: the threads take the next place from a counter that is not atomic, so that some do the same
#include "kernel.hpp"

#include <mpi.h>

void negateOddsAndHalveEvens(std::vector<int> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    int *block = x.data() + starts[rank];
    size_t next = 0, end = counts[rank];
    #pragma omp parallel
    while (next < end) {
        size_t i = next++;
        block[i] = block[i] % 2 == 0 ? block[i] / 2 : -block[i];
    }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_INT, x.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(block, counts[rank], MPI_INT, nullptr, nullptr, nullptr, MPI_INT, 0, MPI_COMM_WORLD);
}
