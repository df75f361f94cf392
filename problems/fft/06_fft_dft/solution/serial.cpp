#include "kernel.hpp"

#include <cmath>

void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output) {
    size_t const n = x.size();
    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> roots(n);
    for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -turn * j / n);

    output.resize(n);
    for (size_t k = 0; k < n; ++k) {
        std::complex<double> sum = 0;
        // The power j * k of the root, kept below n.
        size_t power = 0;
        for (size_t j = 0; j < n; ++j) {
            sum += x[j] * roots[power];
            power += k;
            if (power >= n) power -= n;
        }
        output[k] = sum;
    }
}
