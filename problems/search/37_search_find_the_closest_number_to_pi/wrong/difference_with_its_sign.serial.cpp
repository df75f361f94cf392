// wrong answer: compares differences without taking absolute values, so that the smallest element wins
#include "kernel.hpp"

#include <cmath>

size_t findClosestToPi(std::vector<double> const& x) {
    size_t closest = 0;
    for (size_t i = 1; i < x.size(); ++i)
        if (x[i] - M_PI < x[closest] - M_PI) closest = i;
    return closest;
}
