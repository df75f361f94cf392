// wrong answer: cuts the fractions off before it compares, so that different elements share a place
#include "kernel.hpp"

#include <algorithm>
#include <cmath>

void ranks(std::vector<float> const& x, std::vector<size_t> &ranks) {
    for (size_t i = 0; i < x.size(); ++i)
        ranks[i] = std::count_if(x.begin(), x.end(), [&](float other) { return std::trunc(other) < std::trunc(x[i]); });
}
