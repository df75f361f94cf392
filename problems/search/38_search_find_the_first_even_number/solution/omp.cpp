#include "kernel.hpp"

#include <omp.h>

// Each thread looks through its own block up to the first hit; the smallest index of all is the answer.
size_t findFirstEven(std::vector<int> const& x) {
    size_t first = x.size();

    #pragma omp parallel reduction(min : first)
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t i = x.size() * thread / threads;
        size_t const end = x.size() * (thread + 1) / threads;
        while (i < end && x[i] % 2 != 0) ++i;
        if (i < end) first = i;
    }
    return first;
}
