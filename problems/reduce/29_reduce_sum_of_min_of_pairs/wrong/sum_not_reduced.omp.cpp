// wrong answer or nondeterministic or wrong at some counts: all threads add to one sum without taking turns
#include "kernel.hpp"

#include <algorithm>

double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y) {
    double sum = 0;
    #pragma omp parallel for shared(sum)
    for (size_t i = 0; i < x.size(); ++i) sum += std::min(x[i], y[i]);
    return sum;
}
