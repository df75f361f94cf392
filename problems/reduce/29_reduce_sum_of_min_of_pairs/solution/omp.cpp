#include "kernel.hpp"

#include <algorithm>

// Each thread adds up its own block of pairs, and the reduction adds those sums.
double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y) {
    double sum = 0;
    #pragma omp parallel for reduction(+ : sum)
    for (size_t i = 0; i < x.size(); ++i) sum += std::min(x[i], y[i]);
    return sum;
}
