#include "kernel.hpp"

#include <numeric>

// The prefix sum, reading from the end.
void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    std::partial_sum(x.rbegin(), x.rend(), output.begin());
}
