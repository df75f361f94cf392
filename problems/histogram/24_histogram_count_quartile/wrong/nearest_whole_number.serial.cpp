// wrong answer: subtracts the nearest whole number, so that fractional parts from one half on become negative
#include "kernel.hpp"

#include <cmath>

void countQuartiles(std::vector<double> const& x, std::array<size_t, 4> &bins) {
    for (double value : x) {
        double fraction = value - std::round(value);
        if (fraction < 0.25) ++bins[0];
        else if (fraction < 0.5) ++bins[1];
        else if (fraction < 0.75) ++bins[2];
        else ++bins[3];
    }
}
