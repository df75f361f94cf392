// not finite: marks the elements beside its block as unknown, and nobody sets them at the ends of the line
#include "kernel.hpp"

#include <limits>
#include <mpi.h>

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

    size_t first = starts[rank], count = counts[rank];
    std::vector<double> block(count + 2, std::numeric_limits<double>::quiet_NaN()), means(count);
    for (size_t i = 0; i < count + 2; ++i)
        if (first + i > 0 && first + i <= n) block[i] = input[first + i - 1];

    #pragma omp parallel for
    for (size_t i = 0; i < count; ++i) means[i] = (block[i] + block[i + 1] + block[i + 2]) / 3;
    MPI_Gatherv(means.data(), counts[rank], MPI_DOUBLE, output.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
