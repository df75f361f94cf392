// wrong answer or nondeterministic or wrong at some counts: each element needs its neighbour's result, which another thread may not have yet
#include "kernel.hpp"

#include <algorithm>

void partialMinimums(std::vector<float> &x) {
    #pragma omp parallel for
    for (size_t i = 1; i < x.size(); ++i) x[i] = std::min(x[i - 1], x[i]);
}
