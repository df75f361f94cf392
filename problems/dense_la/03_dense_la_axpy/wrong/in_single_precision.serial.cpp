// wrong answer: computes with seven digits
#include "kernel.hpp"

void axpy(double alpha, std::vector<double> const& x, std::vector<double> const& y, std::vector<double> &z) {
    float const a = static_cast<float>(alpha);
    for (size_t i = 0; i < x.size(); ++i) z[i] = a * static_cast<float>(x[i]) + static_cast<float>(y[i]);
}
