// build failed: lets nth_element reorder x itself, which is const
#include "kernel.hpp"

#include <algorithm>

int findKthSmallest(std::vector<int> const& x, int k) {
    std::nth_element(x.begin(), x.begin() + (k - 1), x.end());
    return x[k - 1];
}
