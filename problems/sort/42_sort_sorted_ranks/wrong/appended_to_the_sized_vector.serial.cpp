// wrong answer: appends the ranks to a vector that has its length already
#include "kernel.hpp"

#include <algorithm>

void ranks(std::vector<float> const& x, std::vector<size_t> &ranks) {
    std::vector<float> sorted = x;
    std::sort(sorted.begin(), sorted.end());
    for (float value : x) ranks.push_back(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}
