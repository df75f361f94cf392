#include "kernel.hpp"

#include <algorithm>
#include <limits>
#include <omp.h>

// Each thread scans its own block. What stands in a block only falls then, so that the smallest of the blocks before
// replaces its beginning, up to the first element that is no larger.
void partialMinimums(std::vector<float> &x) {
    size_t const n = x.size();
    std::vector<float> smallest(omp_get_max_threads(), std::numeric_limits<float>::infinity());

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const begin = n * thread / threads, end = n * (thread + 1) / threads;
        for (size_t i = begin + 1; i < end; ++i)
            if (x[i - 1] < x[i]) x[i] = x[i - 1];
        if (begin < end) smallest[thread] = x[end - 1];

        #pragma omp barrier
        float before = std::numeric_limits<float>::infinity();
        for (size_t i = 0; i < thread; ++i) before = std::min(before, smallest[i]);
        for (size_t i = begin; i < end && before < x[i]; ++i) x[i] = before;
    }
}
