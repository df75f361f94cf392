#include "kernel.hpp"

// Each thread sums its own block, and the reduction adds those sums.
double average(std::vector<double> const& x) {
    double sum = 0;
    #pragma omp parallel for reduction(+ : sum)
    for (size_t i = 0; i < x.size(); ++i) sum += x[i];
    return sum / static_cast<double>(x.size());
}
