// wrong answer: asks only whether the number and the one below share no bit, which 0 and the smallest int pass as well
#include "kernel.hpp"

void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask) {
    for (size_t i = 0; i < x.size(); ++i) {
        unsigned bits = x[i];
        mask[i] = (bits & (bits - 1)) == 0;
    }
}
