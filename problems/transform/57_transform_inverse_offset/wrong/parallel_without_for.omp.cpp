// wrong at some counts or nondeterministic: the loop is not divided, so every thread transforms every element once more
#include "kernel.hpp"

void oneMinusInverse(std::vector<double> &x) {
    #pragma omp parallel
    for (size_t i = 0; i < x.size(); ++i) x[i] = 1 - 1 / x[i];
}
