#include "kernel.hpp"

#include <cstdint>
#include <mpi.h>

namespace {
// Order kept: the least int becomes 0.
std::uint32_t unsigned_key(int value) { return static_cast<std::uint32_t>(value) ^ 0x80000000u; }
}  // namespace

// The threads of each rank count its own block by the upper half of the bits, each in a table of its own, then, within the half
// that holds the k-th, by the lower. Tables are added up first within the rank, then over all ranks.
int findKthSmallest(std::vector<int> const& x, int k) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);
    size_t const first = x.size() * rank / ranks;
    size_t const end = x.size() * (rank + 1) / ranks;

    constexpr int bins = 1 << 16;
    std::vector<int> table(bins);
    int *counts = table.data();
    // The bin of the k-th element; k becomes its place within the bin.
    auto choose = [&] {
        MPI_Allreduce(MPI_IN_PLACE, counts, bins, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
        std::uint32_t bin = 0;
        while (counts[bin] < k) k -= counts[bin++];
        return bin;
    };

    #pragma omp parallel for reduction(+ : counts[:bins])
    for (size_t i = first; i < end; ++i) ++counts[unsigned_key(x[i]) >> 16];
    std::uint32_t const upper = choose();

    table.assign(bins, 0);
    #pragma omp parallel for reduction(+ : counts[:bins])
    for (size_t i = first; i < end; ++i) {
        std::uint32_t const key = unsigned_key(x[i]);
        if (key >> 16 == upper) ++counts[key & 0xFFFFu];
    }
    std::uint32_t const lower = choose();
    return static_cast<int>((upper << 16 | lower) ^ 0x80000000u);
}
