// wrong answer: equal elements are counted once
#include "kernel.hpp"

#include <set>

int findKthSmallest(std::vector<int> const& x, int k) {
    std::set<int> values(x.begin(), x.end());
    for (int value : values)
        if (--k == 0) return value;
    return *values.rbegin();
}
