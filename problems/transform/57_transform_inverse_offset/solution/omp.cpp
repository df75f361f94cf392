#include "kernel.hpp"

// The elements are shared out among the threads; none needs another.
void oneMinusInverse(std::vector<double> &x) {
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) x[i] = 1 - 1 / x[i];
}
