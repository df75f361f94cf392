// wrong answer: the sum before each element instead of up to it
#include "kernel.hpp"

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    double sum = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        output[i] = sum;
        sum += x[i];
    }
}
