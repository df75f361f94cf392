// wrong answer: every thread writes into its own copy of z, and z itself stays as it was
#include "kernel.hpp"

void axpy(double alpha, std::vector<double> const& x, std::vector<double> const& y, std::vector<double> &z) {
    #pragma omp parallel for firstprivate(z)
    for (size_t i = 0; i < x.size(); ++i) z[i] = alpha * x[i] + y[i];
}
