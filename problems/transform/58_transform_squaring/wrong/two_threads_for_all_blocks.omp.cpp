// wrong at some counts: makes a block for every thread there may be, but never asks for more than two threads
#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

void squareEach(std::vector<int> &x) {
    size_t blocks = omp_get_max_threads();
    #pragma omp parallel num_threads(std::min<int>(2, blocks))
    {
        size_t block = omp_get_thread_num();
        for (size_t i = x.size() * block / blocks; i < x.size() * (block + 1) / blocks; ++i) x[i] *= x[i];
    }
}
