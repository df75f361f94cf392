// wrong at some counts: each thread finds the best run of its own block, and none that goes on into the next
#include "kernel.hpp"

#include <algorithm>

int maximumSubarray(std::vector<int> const& x) {
    int here = 0, largest = x[0];
    #pragma omp parallel for firstprivate(here) reduction(max : largest) schedule(static)
    for (size_t i = 0; i < x.size(); ++i) {
        here = std::max(here, 0) + x[i];
        largest = std::max(largest, here);
    }
    return largest;
}
