// wrong answer: returns the last of the prefix sums instead of the sum of all
#include "kernel.hpp"

double sumOfPrefixSum(std::vector<double> const& x) {
    std::vector<double> prefix(x.size());
    prefix[0] = x[0];
    for (size_t i = 1; i < x.size(); ++i) prefix[i] = prefix[i - 1] + x[i];
    return prefix[x.size() - 1];
}
