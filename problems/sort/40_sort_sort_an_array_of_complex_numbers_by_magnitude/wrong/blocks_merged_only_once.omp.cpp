// wrong at some counts: merges pairs of sorted blocks once, which is enough for two threads
#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

void sortComplexByMagnitude(std::vector<std::complex<double>> &x) {
    auto closer = [](std::complex<double> const& a, std::complex<double> const& b) { return std::norm(a) < std::norm(b); };
    int const blocks = omp_get_max_threads();
    auto start = [&](int block) { return x.begin() + x.size() * std::min(block, blocks) / blocks; };

    #pragma omp parallel for
    for (int block = 0; block < blocks; ++block) std::sort(start(block), start(block + 1), closer);

    #pragma omp parallel for
    for (int block = 0; block < blocks; block += 2) std::inplace_merge(start(block), start(block + 1), start(block + 2), closer);
}
