// build failed: max takes two numbers or a list, not three numbers
#include "kernel.hpp"

#include <algorithm>

int maximumSubarray(std::vector<int> const& x) {
    int here = x[0], largest = x[0];
    for (size_t i = 1; i < x.size(); ++i) {
        here = std::max(here + x[i], x[i]);
        largest = std::max(largest, here, x[i]);
    }
    return largest;
}
