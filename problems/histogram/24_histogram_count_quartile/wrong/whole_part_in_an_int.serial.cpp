// wrong answer: holds the whole part in an int, which is too small for large values
#include "kernel.hpp"

#include <algorithm>
#include <climits>

void countQuartiles(std::vector<double> const& x, std::array<size_t, 4> &bins) {
    for (double value : x) {
        int whole = static_cast<int>(std::min(value, static_cast<double>(INT_MAX)));
        double fraction = value - whole;
        if (fraction < 0.25) ++bins[0];
        else if (fraction < 0.5) ++bins[1];
        else if (fraction < 0.75) ++bins[2];
        else ++bins[3];
    }
}
