// wrong answer: halves the even numbers and then looks again, so that halves that are odd are negated
#include "kernel.hpp"

void negateOddsAndHalveEvens(std::vector<int> &x) {
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) {
        if (x[i] % 2 == 0) x[i] /= 2;
        if (x[i] % 2 != 0) x[i] = -x[i];
    }
}
