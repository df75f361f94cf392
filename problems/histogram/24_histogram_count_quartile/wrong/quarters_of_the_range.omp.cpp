// wrong answer: counts the values by the quarters of their own range instead of their fractional parts
#include "kernel.hpp"

#include <algorithm>

void countQuartiles(std::vector<double> const& x, std::array<size_t, 4> &bins) {
    double low = x[0], high = x[0];
    #pragma omp parallel for reduction(min : low) reduction(max : high)
    for (size_t i = 0; i < x.size(); ++i) {
        low = std::min(low, x[i]);
        high = std::max(high, x[i]);
    }

    double const width = high > low ? high - low : 1;
    size_t *counts = bins.data();
    #pragma omp parallel for reduction(+ : counts[:4])
    for (size_t i = 0; i < x.size(); ++i) ++counts[std::min(static_cast<int>(4 * (x[i] - low) / width), 3)];
}
