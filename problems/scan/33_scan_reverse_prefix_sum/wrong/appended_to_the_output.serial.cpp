// wrong answer: appends the sums to an output that has its length already
#include "kernel.hpp"

void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    int sum = 0;
    for (auto value = x.rbegin(); value != x.rend(); ++value) {
        sum += *value;
        output.push_back(sum);
    }
}
