// wrong answer: each sum stands at the index of its first element in x, the sum of all at the front
#include "kernel.hpp"

void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    int sum = 0;
    for (size_t i = x.size(); i-- > 0;) {
        sum += x[i];
        output[i] = sum;
    }
}
