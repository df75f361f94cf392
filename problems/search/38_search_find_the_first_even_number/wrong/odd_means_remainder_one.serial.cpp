// wrong answer: takes negative odd values for even ones, since their remainder is -1
#include "kernel.hpp"

size_t findFirstEven(std::vector<int> const& x) {
    size_t i = 0;
    while (i < x.size() && x[i] % 2 == 1) ++i;
    return i;
}
