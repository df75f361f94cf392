#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

namespace {
bool closer_to_zero(std::complex<double> const& a, std::complex<double> const& b) { return std::abs(a) < std::abs(b); }
}  // namespace

// One block for each thread is sorted, then neighbouring blocks are merged until one is left.
void sortComplexByMagnitude(std::vector<std::complex<double>> &x) {
    int const blocks = omp_get_max_threads();
    auto const start = [&](int block) { return x.begin() + x.size() * std::min(block, blocks) / blocks; };

    #pragma omp parallel for schedule(static, 1)
    for (int block = 0; block < blocks; ++block) std::sort(start(block), start(block + 1), closer_to_zero);

    for (int width = 1; width < blocks; width *= 2) {
        #pragma omp parallel for schedule(static, 1)
        for (int block = 0; block < blocks; block += 2 * width)
            std::inplace_merge(start(block), start(block + width), start(block + 2 * width), closer_to_zero);
    }
}
