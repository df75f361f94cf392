// crashed: throws on the first element, which has no predecessor
#include "kernel.hpp"

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    for (size_t i = 0; i < x.size(); ++i) output.at(i) = x[i] + output.at(i - 1);
}
