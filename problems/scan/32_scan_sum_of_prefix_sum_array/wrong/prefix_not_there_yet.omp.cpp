// wrong answer or nondeterministic or wrong at some counts: each prefix sum needs the one before, which another thread may not have written yet
#include "kernel.hpp"

double sumOfPrefixSum(std::vector<double> const& x) {
    std::vector<double> prefix(x.size());
    prefix[0] = x[0];
    double sum = x[0];
    #pragma omp parallel for reduction(+ : sum)
    for (size_t i = 1; i < x.size(); ++i) {
        prefix[i] = prefix[i - 1] + x[i];
        sum += prefix[i];
    }
    return sum;
}
