#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

namespace {
bool earlier(Result const& a, Result const& b) { return a.startTime < b.startTime; }
}  // namespace

// One block for each thread is sorted, then neighbouring blocks are merged until one is left.
void sortByStartTime(std::vector<Result> &results) {
    int const blocks = omp_get_max_threads();
    auto const start = [&](int block) { return results.begin() + results.size() * std::min(block, blocks) / blocks; };

    #pragma omp parallel for schedule(static, 1)
    for (int block = 0; block < blocks; ++block) std::sort(start(block), start(block + 1), earlier);

    for (int width = 1; width < blocks; width *= 2) {
        #pragma omp parallel for schedule(static, 1)
        for (int block = 0; block < blocks; block += 2 * width)
            std::inplace_merge(start(block), start(block + width), start(block + 2 * width), earlier);
    }
}
