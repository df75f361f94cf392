// wrong answer: turns the other way round, as the inverse transform does
#include "kernel.hpp"

void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output) {
    double const turn = 2 * std::acos(-1.0);
    output.assign(x.size(), 0.0);
    for (size_t k = 0; k < x.size(); ++k) {
        for (size_t j = 0; j < x.size(); ++j) output[k] += x[j] * std::polar(1.0, turn * (j * k % x.size()) / x.size());
    }
}
