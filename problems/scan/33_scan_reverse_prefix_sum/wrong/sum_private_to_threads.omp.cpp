// wrong at some counts: each thread starts its block from 0 instead of from the sum of the blocks before
#include "kernel.hpp"

void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    size_t const n = x.size();
    int sum = 0;
    #pragma omp parallel for firstprivate(sum) schedule(static)
    for (size_t i = 0; i < n; ++i) {
        sum += x[n - 1 - i];
        output[i] = sum;
    }
}
