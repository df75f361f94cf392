#include "kernel.hpp"

// Each thread counts its share of the pixels in bins of its own, and the threads add theirs up in turn.
void pixelCounts(std::vector<int> const& image, std::array<size_t, 256> &bins) {
    #pragma omp parallel
    {
        std::array<size_t, 256> mine{};
        #pragma omp for nowait
        for (size_t i = 0; i < image.size(); ++i) ++mine[image[i]];

        #pragma omp critical
        for (size_t level = 0; level < bins.size(); ++level) bins[level] += mine[level];
    }
}
