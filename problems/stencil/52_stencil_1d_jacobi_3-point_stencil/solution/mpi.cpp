#include "kernel.hpp"

#include <mpi.h>

// Each rank computes its own block, with the elements beside it from its copy of the input; rank 0 gathers the blocks.
void jacobi1D(std::vector<double> const& input, std::vector<double> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = input.size();
    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(n * r / ranks);
        counts[r] = static_cast<int>(n * (r + 1) / ranks) - starts[r];
    }

    size_t const end = starts[rank] + counts[rank];
    for (size_t i = starts[rank]; i < end; ++i) {
        double sum = input[i];
        if (i > 0) sum += input[i - 1];
        if (i + 1 < n) sum += input[i + 1];
        output[i] = sum / 3;
    }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_DOUBLE, output.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(output.data() + starts[rank], counts[rank], MPI_DOUBLE, nullptr, nullptr, nullptr, MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
