// wrong answer: ends the run at every negative element, also where going on pays
#include "kernel.hpp"

#include <algorithm>

int maximumSubarray(std::vector<int> const& x) {
    int here = 0, largest = x[0];
    for (int value : x) {
        here = value < 0 ? 0 : here + value;
        largest = std::max(largest, value < 0 ? value : here);
    }
    return largest;
}
