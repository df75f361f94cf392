#include "kernel.hpp"

#include <algorithm>

// The best run that ends here goes on from the best one that ended just before, if that is worth anything.
int maximumSubarray(std::vector<int> const& x) {
    int here = x[0], largest = x[0];
    for (size_t i = 1; i < x.size(); ++i) {
        here = std::max(here, 0) + x[i];
        largest = std::max(largest, here);
    }
    return largest;
}
