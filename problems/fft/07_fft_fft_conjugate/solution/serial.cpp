#include "kernel.hpp"

#include <cmath>

// Each stage reads two halves and writes transforms of twice the length side by side (Stockham), so that no index is reversed.
void fftConjugate(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> roots(n / 2), next(n);
    for (size_t k = 0; k < n / 2; ++k) roots[k] = std::polar(1.0, -turn * k / n);

    for (size_t done = 1; done < n; done *= 2) {
        for (size_t b = 0; b < n / 2; ++b) {
            size_t const base = b & ~(done - 1);
            next[b + base] = x[b] + x[b + n / 2];
            next[b + base + done] = (x[b] - x[b + n / 2]) * roots[base];
        }
        x.swap(next);
    }
    for (auto &value : x) value = std::conj(value);
}
