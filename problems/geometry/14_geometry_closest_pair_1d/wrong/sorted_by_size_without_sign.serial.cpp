// wrong answer: sorts by the absolute values, where a negative one may stand between the closest two
#include "kernel.hpp"

double closestPair(std::vector<double> const& x) {
    std::vector<double> sorted(x);
    std::sort(sorted.begin(), sorted.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
    double smallest = distance(sorted[0], sorted[1]);
    for (size_t i = 2; i < sorted.size(); ++i) smallest = std::min(smallest, distance(sorted[i - 1], sorted[i]));
    return smallest;
}
