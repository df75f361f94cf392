// wrong answer or nondeterministic or wrong at some counts: combines the halves without waiting for the tasks that transform them
#include "kernel.hpp"

#include <cmath>

static void transform(std::complex<double> const *x, size_t stride, size_t n, std::complex<double> *to) {
    if (n == 1) {
        *to = *x;
        return;
    }
    #pragma omp task if (n > 8)
    transform(x, 2 * stride, n / 2, to);
    #pragma omp task if (n > 8)
    transform(x + stride, 2 * stride, n / 2, to + n / 2);
    for (size_t k = 0; k < n / 2; ++k) {
        auto const even = to[k], odd = to[k + n / 2] * std::polar(1.0, -2 * std::acos(-1.0) * k / n);
        to[k] = even + odd;
        to[k + n / 2] = even - odd;
    }
}

void fft(std::vector<std::complex<double>> const& x, std::vector<std::complex<double>> &output) {
    output.resize(x.size());
    #pragma omp parallel
    #pragma omp single
    transform(x.data(), 1, x.size(), output.data());
}
