#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

// Each thread takes the non-zero elements of its block of x and sorts them; neighbouring parts are merged until one is left.
// Then each puts as many into its block as it had taken out.
void sortIgnoreZero(std::vector<int> &x) {
    int const blocks = omp_get_max_threads();
    auto const start = [&](int block) { return x.begin() + x.size() * block / blocks; };

    // How many non-zero elements are before each block.
    std::vector<size_t> before(blocks + 1, 0);
    #pragma omp parallel for schedule(static, 1)
    for (int block = 0; block < blocks; ++block)
        before[block + 1] = (start(block + 1) - start(block)) - std::count(start(block), start(block + 1), 0);
    for (int block = 0; block < blocks; ++block) before[block + 1] += before[block];

    std::vector<int> values(before[blocks]);
    auto const part = [&](int block) { return values.begin() + before[std::min(block, blocks)]; };
    #pragma omp parallel for schedule(static, 1)
    for (int block = 0; block < blocks; ++block) {
        std::copy_if(start(block), start(block + 1), part(block), [](int value) { return value != 0; });
        std::sort(part(block), part(block + 1));
    }

    for (int width = 1; width < blocks; width *= 2) {
        #pragma omp parallel for schedule(static, 1)
        for (int block = 0; block < blocks; block += 2 * width) std::inplace_merge(part(block), part(block + width), part(block + 2 * width));
    }

    #pragma omp parallel for schedule(static, 1)
    for (int block = 0; block < blocks; ++block) {
        auto next = part(block);
        for (auto place = start(block); place != start(block + 1); ++place)
            if (*place != 0) *place = *next++;
    }
}
