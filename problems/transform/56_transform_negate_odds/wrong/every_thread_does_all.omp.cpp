// wrong at some counts or nondeterministic or wrong answer: a parallel region without a shared loop, so that every thread changes all elements
#include "kernel.hpp"

void negateOddsAndHalveEvens(std::vector<int> &x) {
    #pragma omp parallel
    for (size_t i = 0; i < x.size(); ++i) {
        if (x[i] % 2 == 0) x[i] /= 2;
        else x[i] = -x[i];
    }
}
