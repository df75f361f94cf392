#include "kernel.hpp"

#include <cmath>

// Each stage reads two halves and writes transforms of twice the length side by side (Stockham); the threads divide its butterflies.
void fftConjugate(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> roots(n / 2), other(n);

    #pragma omp parallel
    {
        #pragma omp for
        for (size_t k = 0; k < n / 2; ++k) roots[k] = std::polar(1.0, -turn * k / n);

        std::complex<double> *from = x.data(), *to = other.data();
        for (size_t done = 1; done < n; done *= 2) {
            #pragma omp for
            for (size_t b = 0; b < n / 2; ++b) {
                size_t const base = b & ~(done - 1);
                to[b + base] = from[b] + from[b + n / 2];
                to[b + base + done] = (from[b] - from[b + n / 2]) * roots[base];
            }
            std::swap(from, to);
        }

        // Where the last stage left it.
        #pragma omp for
        for (size_t k = 0; k < n; ++k) x[k] = std::conj(from[k]);
    }
}
