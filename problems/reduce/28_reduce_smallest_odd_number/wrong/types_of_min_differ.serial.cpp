// build failed: min is asked for the smaller of an int and a long
#include "kernel.hpp"

#include <algorithm>
#include <limits>

int smallestOdd(std::vector<int> const& x) {
    long smallest = std::numeric_limits<long>::max();
    for (int value : x)
        if (value & 1) smallest = std::min(value, smallest);
    return static_cast<int>(smallest);
}
