// wrong answer: multiplies y by alpha instead of x
#include "kernel.hpp"

void axpy(double alpha, std::vector<double> const& x, std::vector<double> const& y, std::vector<double> &z) {
    for (size_t i = 0; i < x.size(); ++i) z[i] = x[i] + alpha * y[i];
}
