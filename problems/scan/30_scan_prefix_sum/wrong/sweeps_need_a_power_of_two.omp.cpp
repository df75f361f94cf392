// wrong answer: sweeps up and down a binary tree, which has a place for every element only where the length is a power of two
#include "kernel.hpp"

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    size_t n = x.size();
    output = x;
    for (size_t step = 1; 2 * step <= n; step *= 2) {
        #pragma omp parallel for
        for (size_t i = 2 * step - 1; i < n; i += 2 * step) output[i] += output[i - step];
    }
    for (size_t step = n / 4; step > 0; step /= 2) {
        #pragma omp parallel for
        for (size_t i = 2 * step - 1; i < n - step; i += 2 * step) output[i + step] += output[i];
    }
}
