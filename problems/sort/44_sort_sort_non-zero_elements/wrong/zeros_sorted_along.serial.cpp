// wrong answer: sorts everything, so that the zeros come between the negative and the positive elements
#include "kernel.hpp"

#include <algorithm>

void sortIgnoreZero(std::vector<int> &x) {
    std::sort(x.begin(), x.end());
}
