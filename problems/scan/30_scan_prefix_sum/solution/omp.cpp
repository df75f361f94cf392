#include "kernel.hpp"

#include <omp.h>

// Each thread sums its own block; once all block sums are known, it adds those before its own while it writes.
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    size_t const n = x.size();
    output.resize(n);
    std::vector<double> before(omp_get_max_threads() + 1, 0.0);

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const begin = n * thread / threads, end = n * (thread + 1) / threads;
        double sum = 0.0;
        for (size_t i = begin; i < end; ++i) sum += x[i];
        before[thread + 1] = sum;

        #pragma omp barrier
        #pragma omp single
        for (size_t i = 1; i <= threads; ++i) before[i] += before[i - 1];

        sum = before[thread];
        for (size_t i = begin; i < end; ++i) {
            sum += x[i];
            output[i] = sum;
        }
    }
}
