#include "kernel.hpp"

#include <climits>

// Each thread keeps the smallest of its own block, and the reduction the smallest of those.
int smallestOdd(std::vector<int> const& x) {
    int smallest = INT_MAX;
    #pragma omp parallel for reduction(min : smallest)
    for (size_t i = 0; i < x.size(); ++i)
        if (x[i] % 2 != 0 && x[i] < smallest) smallest = x[i];
    return smallest;
}
