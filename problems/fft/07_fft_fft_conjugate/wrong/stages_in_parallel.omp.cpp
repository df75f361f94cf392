// wrong answer or nondeterministic or wrong at some counts: the threads divide the stages, of which each needs the one before
#include "kernel.hpp"

#include <cmath>

void fftConjugate(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    int stages = 0;
    while (size_t{1} << stages < n) ++stages;
    for (size_t i = 0; i < n; ++i) {
        size_t j = 0;
        for (int bit = 0; bit < stages; ++bit) j |= (i >> bit & 1) << (stages - 1 - bit);
        if (i < j) std::swap(x[i], x[j]);
    }

    #pragma omp parallel for schedule(static, 1)
    for (int stage = 0; stage < stages; ++stage) {
        size_t const half = size_t{1} << stage;
        auto const step = std::polar(1.0, -std::acos(-1.0) / half);
        for (size_t first = 0; first < n; first += 2 * half) {
            std::complex<double> root = 1.0;
            for (size_t k = first; k < first + half; ++k) {
                auto const even = x[k], odd = x[k + half] * root;
                x[k] = even + odd;
                x[k + half] = even - odd;
                root *= step;
            }
        }
    }
    #pragma omp parallel for
    for (size_t k = 0; k < n; ++k) x[k] = std::conj(x[k]);
}
