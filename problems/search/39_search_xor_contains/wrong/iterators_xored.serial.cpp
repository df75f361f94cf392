// build failed: applies ^ to the iterators that the searches return
#include "kernel.hpp"

#include <algorithm>

bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) {
    return std::find(x.begin(), x.end(), val) ^ std::find(y.begin(), y.end(), val);
}
