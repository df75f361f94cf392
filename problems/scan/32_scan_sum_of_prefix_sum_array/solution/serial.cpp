#include "kernel.hpp"

// One prefix sum after the other, none of them kept.
double sumOfPrefixSum(std::vector<double> const& x) {
    double prefix = 0, sum = 0;
    for (double value : x) {
        prefix += value;
        sum += prefix;
    }
    return sum;
}
