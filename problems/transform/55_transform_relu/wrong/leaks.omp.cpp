// wrong answer: the leaky variant, which keeps a hundredth of a negative element
#include "kernel.hpp"

void relu(std::vector<double> &x) {
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) x[i] = x[i] > 0 ? x[i] : 0.01 * x[i];
}
