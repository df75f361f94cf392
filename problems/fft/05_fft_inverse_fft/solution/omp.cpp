#include "kernel.hpp"

#include <cmath>
#include <omp.h>

// The values at k = s, s + c, s + 2c ... for c classes are the transform of n / c samples: the signal's c parts, each turned, added up.
// Each class is one thread's; their number is a power of two.
void ifft(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    size_t const threads = omp_get_max_threads();
    double const turn = 2 * std::acos(-1.0);
    size_t classes = 1;
    while (2 * classes <= threads && 2 * classes <= n) classes *= 2;
    size_t const m = n / classes;

    std::vector<std::vector<std::complex<double>>> parts(classes);
    #pragma omp parallel for schedule(static, 1)
    for (size_t s = 0; s < classes; ++s) {
        std::vector<std::complex<double>> part(m);
        for (size_t q = 0; q < classes; ++q) {
            auto const root = std::polar(1.0, turn * (q * s % classes) / classes);
            for (size_t j = 0; j < m; ++j) part[j] += x[j + q * m] * root;
        }
        // The forward transform of the conjugate is the conjugate of the backward one.
        for (size_t j = 0; j < m; ++j) part[j] = std::conj(part[j] * std::polar(1.0, turn * j * s / n));
        fft(part);
        parts[s] = std::move(part);
    }

    #pragma omp parallel for
    for (size_t k = 0; k < n; ++k) x[k] = std::conj(parts[k % classes][k / classes]) / static_cast<double>(n);
}
