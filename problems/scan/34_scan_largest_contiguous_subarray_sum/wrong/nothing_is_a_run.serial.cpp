// wrong answer: counts the run without elements, so that the answer is never negative
#include "kernel.hpp"

#include <algorithm>

int maximumSubarray(std::vector<int> const& x) {
    int here = 0, largest = 0;
    for (int value : x) {
        here = std::max(here + value, 0);
        largest = std::max(largest, here);
    }
    return largest;
}
