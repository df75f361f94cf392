#include "kernel.hpp"

#include <mpi.h>

// Each rank doubles its own block with all its threads; rank 0 gathers the blocks.
void @FUNCTION@(std::vector<double> const& x, std::vector<double> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    std::vector<double> block(counts[rank]);
    #pragma omp parallel for
    for (int i = 0; i < counts[rank]; ++i) block[i] = 2.0 * x[starts[rank] + i];
    MPI_Gatherv(block.data(), counts[rank], MPI_DOUBLE, output.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
