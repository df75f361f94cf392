// wrong at some counts: lastprivate returns what the last thread has found
#include "kernel.hpp"

double closestPair(std::vector<double> const& x) {
    std::vector<double> sorted(x);
    std::sort(sorted.begin(), sorted.end());
    double smallest = std::numeric_limits<double>::max();
    #pragma omp parallel for firstprivate(smallest) lastprivate(smallest)
    for (size_t i = 1; i < sorted.size(); ++i) smallest = std::min(smallest, distance(sorted[i - 1], sorted[i]));
    return smallest;
}
