// wrong answer: an inclusive scan of the ranks' sums holds each rank's own sum too, which its block has already
#include "kernel.hpp"

#include <mpi.h>

void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(n * r / ranks);
        counts[r] = static_cast<int>(n * (r + 1) / ranks) - starts[r];
    }

    std::vector<int> block(counts[rank]);
    unsigned sum = 0, before = 0;
    #pragma omp parallel for reduction(+ : sum)
    for (int i = 0; i < counts[rank]; ++i) sum += static_cast<unsigned>(x[n - 1 - (starts[rank] + i)]);
    MPI_Scan(&sum, &before, 1, MPI_UNSIGNED, MPI_SUM, MPI_COMM_WORLD);

    unsigned running = 0;
    for (int i = 0; i < counts[rank]; ++i) {
        running += static_cast<unsigned>(x[n - 1 - (starts[rank] + i)]);
        block[i] = static_cast<int>(before + running);
    }
    MPI_Gatherv(block.data(), counts[rank], MPI_INT, output.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
}
