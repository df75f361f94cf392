// wrong answer: scales the levels to the largest index, so that each but black falls one bin too low
#include "kernel.hpp"

void pixelCounts(std::vector<int> const& image, std::array<size_t, 256> &bins) {
    for (int level : image) ++bins[level * 255 / 256];
}
