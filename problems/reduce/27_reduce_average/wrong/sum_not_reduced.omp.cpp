// wrong answer or nondeterministic or wrong at some counts: all threads add to one sum without taking turns
#include "kernel.hpp"

double average(std::vector<double> const& x) {
    double sum = 0;
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) sum += x[i];
    return sum / static_cast<double>(x.size());
}
