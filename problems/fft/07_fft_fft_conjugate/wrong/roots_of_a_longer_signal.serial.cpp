// wrong answer: keeps the table of roots for the next call and renews it only when it is too short
#include "kernel.hpp"

#include <cmath>

static void transform(std::vector<std::complex<double>> const &x, size_t first, size_t stride, std::vector<std::complex<double>> const &roots, std::complex<double> *to) {
    size_t const n = x.size() / stride;
    if (n == 1) {
        *to = x[first];
        return;
    }
    transform(x, first, 2 * stride, roots, to);
    transform(x, first + stride, 2 * stride, roots, to + n / 2);
    for (size_t k = 0; k < n / 2; ++k) {
        auto const even = to[k], odd = to[k + n / 2] * roots[k * stride];
        to[k] = even + odd;
        to[k + n / 2] = even - odd;
    }
}

void fftConjugate(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    static std::vector<std::complex<double>> roots;
    if (roots.size() < n) {
        roots.resize(n);
        for (size_t k = 0; k < n; ++k) roots[k] = std::polar(1.0, -2 * std::acos(-1.0) * k / n);
    }
    std::vector<std::complex<double>> values(n);
    transform(x, 0, 1, roots, values.data());
    for (size_t k = 0; k < n; ++k) x[k] = std::conj(values[k]);
}
