// crashed: counts k from 0 and throws when k is the length
#include "kernel.hpp"

#include <algorithm>

int findKthSmallest(std::vector<int> const& x, int k) {
    std::vector<int> sorted(x);
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(k);
}
