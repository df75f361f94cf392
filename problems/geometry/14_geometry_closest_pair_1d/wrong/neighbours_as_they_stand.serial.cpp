// wrong answer: compares neighbours without sorting the elements
#include "kernel.hpp"

double closestPair(std::vector<double> const& x) {
    double smallest = distance(x[0], x[1]);
    for (size_t i = 2; i < x.size(); ++i) smallest = std::min(smallest, distance(x[i - 1], x[i]));
    return smallest;
}
