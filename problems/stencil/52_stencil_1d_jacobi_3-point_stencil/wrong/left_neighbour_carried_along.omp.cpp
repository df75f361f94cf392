// wrong at some counts: every thread carries the left neighbour along and begins its part of the line with 0
#include "kernel.hpp"

void jacobi1D(std::vector<double> const& input, std::vector<double> &output) {
    size_t n = input.size();
    double left = 0;
    #pragma omp parallel for firstprivate(left)
    for (size_t i = 0; i < n; ++i) {
        double right = i + 1 < n ? input[i + 1] : 0;
        output[i] = (left + input[i] + right) / 3;
        left = input[i];
    }
}
