// wrong answer or nondeterministic or wrong at some counts: all threads add to one running sum, each in its own time
#include "kernel.hpp"

#include <omp.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    output.resize(x.size());
    double sum = 0.0;
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) {
        #pragma omp atomic
        sum += x[i];
        output[i] = sum;
    }
}
