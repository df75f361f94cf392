// crashed: counts in 255 bins of its own and throws at the level 255
#include "kernel.hpp"

void pixelCounts(std::vector<int> const& image, std::array<size_t, 256> &bins) {
    std::vector<size_t> counts(255, 0);
    for (int level : image) ++counts.at(level);
    std::copy(counts.begin(), counts.end(), bins.begin());
}
