// too slow: sums by the definition, which takes n * n steps
#include "kernel.hpp"

#include <cmath>

void fft(std::vector<std::complex<double>> const& x, std::vector<double> &r, std::vector<double> &i) {
    size_t const n = x.size();
    std::vector<std::complex<double>> roots(n);
    for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -2 * std::acos(-1.0) * j / n);
    r.assign(n, 0.0);
    i.assign(n, 0.0);
    for (size_t k = 0; k < n; ++k) {
        std::complex<double> sum = 0.0;
        for (size_t j = 0; j < n; ++j) sum += x[j] * roots[j * k % n];
        r[k] = sum.real();
        i[k] = sum.imag();
    }
}
