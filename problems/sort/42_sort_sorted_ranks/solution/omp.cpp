#include "kernel.hpp"

#include <algorithm>
#include <numeric>
#include <omp.h>

// The indices are sorted by their elements, one block for each thread, and neighbouring blocks merged until one is left.
// The index that comes to a place has that place for its rank.
void ranks(std::vector<float> const& x, std::vector<size_t> &ranks) {
    std::vector<size_t> order(x.size());
    int const blocks = omp_get_max_threads();
    auto const start = [&](int block) { return order.begin() + x.size() * std::min(block, blocks) / blocks; };
    auto const smaller = [&](size_t a, size_t b) { return x[a] < x[b]; };

    #pragma omp parallel for schedule(static, 1)
    for (int block = 0; block < blocks; ++block) {
        std::iota(start(block), start(block + 1), static_cast<size_t>(start(block) - order.begin()));
        std::sort(start(block), start(block + 1), smaller);
    }

    for (int width = 1; width < blocks; width *= 2) {
        #pragma omp parallel for schedule(static, 1)
        for (int block = 0; block < blocks; block += 2 * width)
            std::inplace_merge(start(block), start(block + width), start(block + 2 * width), smaller);
    }

    #pragma omp parallel for
    for (size_t place = 0; place < order.size(); ++place) ranks[order[place]] = place;
}
