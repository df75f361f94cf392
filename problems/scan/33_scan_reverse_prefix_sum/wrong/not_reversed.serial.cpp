// wrong answer: the prefix sum of x as it is
#include "kernel.hpp"

#include <numeric>

void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    std::partial_sum(x.begin(), x.end(), output.begin());
}
