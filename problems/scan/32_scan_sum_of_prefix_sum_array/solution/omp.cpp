#include "kernel.hpp"

#include <omp.h>

// Each thread sums the prefix sums within its own block; a block's whole sum is in each of the prefix sums after it once more.
double sumOfPrefixSum(std::vector<double> const& x) {
    size_t const n = x.size();
    double sum = 0;

    #pragma omp parallel reduction(+ : sum)
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const begin = n * thread / threads, end = n * (thread + 1) / threads;
        double prefix = 0, mine = 0;
        for (size_t i = begin; i < end; ++i) {
            prefix += x[i];
            mine += prefix;
        }
        sum += mine + prefix * static_cast<double>(n - end);
    }
    return sum;
}
