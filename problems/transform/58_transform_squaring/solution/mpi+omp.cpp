#include "kernel.hpp"

#include <mpi.h>

// The threads of a rank square the elements of its block; rank 0 gathers the others' blocks into its vector.
void squareEach(std::vector<int> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    int *block = x.data() + starts[rank];
    #pragma omp parallel for
    for (int i = 0; i < counts[rank]; ++i) block[i] *= block[i];

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_INT, x.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(block, counts[rank], MPI_INT, nullptr, nullptr, nullptr, MPI_INT, 0, MPI_COMM_WORLD);
}
