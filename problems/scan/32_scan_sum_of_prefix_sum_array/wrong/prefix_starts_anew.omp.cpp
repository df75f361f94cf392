// wrong at some counts: the reduction gives each thread a running sum of its own that starts from 0
#include "kernel.hpp"

double sumOfPrefixSum(std::vector<double> const& x) {
    double prefix = 0, sum = 0;
    #pragma omp parallel for reduction(+ : prefix, sum)
    for (size_t i = 0; i < x.size(); ++i) {
        prefix += x[i];
        sum += prefix;
    }
    return sum;
}
