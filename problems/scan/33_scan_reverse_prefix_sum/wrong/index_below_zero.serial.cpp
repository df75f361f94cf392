// crashed: an unsigned index counts down for as long as it is not negative, passes below zero and throws
#include "kernel.hpp"

void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    int sum = 0;
    for (size_t i = x.size() - 1; i >= 0; --i) {
        sum += x.at(i);
        output.at(x.size() - 1 - i) = sum;
    }
}
