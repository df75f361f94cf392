#include "kernel.hpp"

#include <omp.h>

// Blocks of the output: each thread sums the elements of its own block; once all block sums are known, it adds those before its own while it writes.
void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    size_t const n = x.size();
    std::vector<int> before(omp_get_max_threads() + 1, 0);

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const begin = n * thread / threads, end = n * (thread + 1) / threads;
        int sum = 0;
        for (size_t i = begin; i < end; ++i) sum += x[n - 1 - i];
        before[thread + 1] = sum;

        #pragma omp barrier
        #pragma omp single
        for (size_t i = 1; i <= threads; ++i) before[i] += before[i - 1];

        sum = before[thread];
        for (size_t i = begin; i < end; ++i) {
            sum += x[n - 1 - i];
            output[i] = sum;
        }
    }
}
