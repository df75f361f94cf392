#include "kernel.hpp"

#include <cstdint>

namespace {
// Order kept: the least int becomes 0.
std::uint32_t unsigned_key(int value) { return static_cast<std::uint32_t>(value) ^ 0x80000000u; }
}  // namespace

// The threads count the elements by the upper half of the bits, each in a table of its own, then, within the half that holds the
// k-th, by the lower.
int findKthSmallest(std::vector<int> const& x, int k) {
    constexpr int bins = 1 << 16;
    std::vector<int> table(bins);
    int *counts = table.data();
    // The bin of the k-th element; k becomes its place within the bin.
    auto choose = [&] {
        std::uint32_t bin = 0;
        while (counts[bin] < k) k -= counts[bin++];
        return bin;
    };

    #pragma omp parallel for reduction(+ : counts[:bins])
    for (size_t i = 0; i < x.size(); ++i) ++counts[unsigned_key(x[i]) >> 16];
    std::uint32_t const upper = choose();

    table.assign(bins, 0);
    #pragma omp parallel for reduction(+ : counts[:bins])
    for (size_t i = 0; i < x.size(); ++i) {
        std::uint32_t const key = unsigned_key(x[i]);
        if (key >> 16 == upper) ++counts[key & 0xFFFFu];
    }
    std::uint32_t const lower = choose();
    return static_cast<int>((upper << 16 | lower) ^ 0x80000000u);
}
