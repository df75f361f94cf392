#include "kernel.hpp"

// One question for each element.
void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask) {
    for (size_t i = 0; i < x.size(); ++i) mask[i] = isPowerOfTwo(x[i]);
}
