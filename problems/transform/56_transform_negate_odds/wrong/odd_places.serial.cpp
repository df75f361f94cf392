// wrong answer: goes by whether the place is odd, not the number
#include "kernel.hpp"

void negateOddsAndHalveEvens(std::vector<int> &x) {
    for (size_t i = 0; i < x.size(); ++i) {
        if (i % 2 == 1) x[i] = -x[i];
        else x[i] /= 2;
    }
}
