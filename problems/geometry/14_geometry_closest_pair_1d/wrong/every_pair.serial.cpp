// too slow: compares every element with every other one, n * n / 2 times
#include "kernel.hpp"

double closestPair(std::vector<double> const& x) {
    double smallest = distance(x[0], x[1]);
    for (size_t i = 0; i < x.size(); ++i) {
        for (size_t j = i + 1; j < x.size(); ++j) smallest = std::min(smallest, distance(x[i], x[j]));
    }
    return smallest;
}
