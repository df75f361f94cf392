#include "kernel.hpp"

#include <algorithm>

// Adds up the smaller of each pair.
double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y) {
    double sum = 0;
    for (size_t i = 0; i < x.size(); ++i) sum += std::min(x[i], y[i]);
    return sum;
}
