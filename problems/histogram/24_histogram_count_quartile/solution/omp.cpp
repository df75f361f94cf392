#include "kernel.hpp"

#include <cmath>

// Each thread counts its share of the values in bins of its own, which are added at the end of the loop.
void countQuartiles(std::vector<double> const& x, std::array<size_t, 4> &bins) {
    size_t *counts = bins.data();
    #pragma omp parallel for reduction(+ : counts[:4])
    for (size_t i = 0; i < x.size(); ++i) ++counts[static_cast<int>(4 * (x[i] - std::floor(x[i])))];
}
