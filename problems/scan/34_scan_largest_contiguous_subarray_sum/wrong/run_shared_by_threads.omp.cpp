// wrong answer or nondeterministic or wrong at some counts: all threads continue one shared run, each in its own place of the vector
#include "kernel.hpp"

#include <algorithm>

int maximumSubarray(std::vector<int> const& x) {
    int here = 0, largest = x[0];
    #pragma omp parallel for reduction(max : largest)
    for (size_t i = 0; i < x.size(); ++i) {
        here = std::max(here, 0) + x[i];
        largest = std::max(largest, here);
    }
    return largest;
}
