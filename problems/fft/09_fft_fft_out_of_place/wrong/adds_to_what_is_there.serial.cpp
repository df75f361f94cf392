// wrong answer: adds the terms to what a sized output holds on entry
#include "kernel.hpp"

#include <cmath>

void fft(std::vector<std::complex<double>> const& x, std::vector<std::complex<double>> &output) {
    size_t const n = x.size();
    std::vector<std::complex<double>> roots(n);
    for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -2 * std::acos(-1.0) * j / n);
    output.resize(n);
    for (size_t k = 0; k < n; ++k)
        for (size_t j = 0; j < n; ++j) output[k] += x[j] * roots[j * k % n];
}
