#include "kernel.hpp"

#include <cstdint>
#include <mpi.h>

// Each thread of each rank counts its share of the rank's block in bins of its own; the threads' counts are added on the rank,
// and the ranks' counts on rank 0.
void pixelCounts(std::vector<int> const& image, std::array<size_t, 256> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = image.size() * rank / ranks;
    size_t const end = image.size() * (rank + 1) / ranks;
    std::array<std::uint64_t, 256> block{}, total{};

    #pragma omp parallel
    {
        std::array<std::uint64_t, 256> mine{};
        #pragma omp for nowait
        for (size_t i = first; i < end; ++i) ++mine[image[i]];

        #pragma omp critical
        for (size_t level = 0; level < block.size(); ++level) block[level] += mine[level];
    }

    MPI_Reduce(block.data(), total.data(), 256, MPI_UINT64_T, MPI_SUM, 0, MPI_COMM_WORLD);
    for (size_t level = 0; level < bins.size(); ++level) bins[level] = total[level];
}
