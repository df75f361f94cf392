#include "kernel.hpp"

#include <algorithm>

// The closest two are neighbours once all are sorted.
double closestPair(std::vector<double> const& x) {
    std::vector<double> sorted(x);
    std::sort(sorted.begin(), sorted.end());
    double smallest = distance(sorted[0], sorted[1]);
    for (size_t i = 2; i < sorted.size(); ++i) smallest = std::min(smallest, distance(sorted[i - 1], sorted[i]));
    return smallest;
}
