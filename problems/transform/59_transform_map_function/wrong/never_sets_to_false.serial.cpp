// wrong answer: sets the places of powers of two to true and leaves all others as they were
#include "kernel.hpp"

void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask) {
    for (size_t i = 0; i < x.size(); ++i)
        if (isPowerOfTwo(x[i])) mask[i] = true;
}
