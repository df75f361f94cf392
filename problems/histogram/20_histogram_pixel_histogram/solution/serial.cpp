#include "kernel.hpp"

void pixelCounts(std::vector<int> const& image, std::array<size_t, 256> &bins) {
    for (int level : image) ++bins[level];
}
