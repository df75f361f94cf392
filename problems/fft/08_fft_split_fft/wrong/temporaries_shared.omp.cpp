// wrong answer or nondeterministic or wrong at some counts: the two values of a butterfly are declared outside the loop, one place for all threads
#include "kernel.hpp"

#include <cmath>

void fft(std::vector<std::complex<double>> const& x, std::vector<double> &r, std::vector<double> &i) {
    size_t const n = x.size();
    std::vector<std::complex<double>> roots(n / 2), now(x), next(n);
    for (size_t k = 0; k < n / 2; ++k) roots[k] = std::polar(1.0, -2 * std::acos(-1.0) * k / n);

    std::complex<double> first, second;
    for (size_t done = 1; done < n; done *= 2) {
        #pragma omp parallel for
        for (size_t b = 0; b < n / 2; ++b) {
            first = now[b];
            second = now[b + n / 2];
            size_t const base = b & ~(done - 1);
            next[b + base] = first + second;
            next[b + base + done] = (first - second) * roots[base];
        }
        now.swap(next);
    }

    r.resize(n);
    i.resize(n);
    #pragma omp parallel for
    for (size_t k = 0; k < n; ++k) {
        r[k] = now[k].real();
        i[k] = now[k].imag();
    }
}
