#include "kernel.hpp"

#include <cmath>

// Four times the fractional part, cut to a whole number, is its quarter.
void countQuartiles(std::vector<double> const& x, std::array<size_t, 4> &bins) {
    for (double value : x) ++bins[static_cast<int>(4 * (value - std::floor(value)))];
}
