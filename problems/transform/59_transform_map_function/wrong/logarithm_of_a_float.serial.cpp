// wrong answer: looks for a whole logarithm in float, where large numbers beside a power of two are that power
#include "kernel.hpp"

#include <cmath>

void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask) {
    for (size_t i = 0; i < x.size(); ++i) {
        float logarithm = x[i] > 0 ? std::log2(static_cast<float>(x[i])) : 0.5f;
        mask[i] = logarithm == std::floor(logarithm);
    }
}
