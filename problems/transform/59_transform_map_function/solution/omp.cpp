#include "kernel.hpp"

#include <algorithm>

// The places of a mask share words of 64 bits, so that the threads share whole blocks of 4096 places: no two write to one word.
void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask) {
    size_t const n = x.size(), block = 4096;
    #pragma omp parallel for
    for (size_t first = 0; first < n; first += block) {
        size_t const end = std::min(first + block, n);
        for (size_t i = first; i < end; ++i) mask[i] = isPowerOfTwo(x[i]);
    }
}
