// nondeterministic or wrong answer: reverses the bits of the indices in an unsigned short, which long signals overflow
#include "kernel.hpp"

#include <cmath>

void fft(std::vector<std::complex<double>> const& x, std::vector<double> &r, std::vector<double> &i) {
    size_t const n = x.size();
    int stages = 0;
    while (size_t{1} << stages < n) ++stages;
    std::vector<std::complex<double>> values(n);
    for (size_t j = 0; j < n; ++j) {
        unsigned short reversed = 0;
        for (int bit = 0; bit < stages; ++bit) reversed = static_cast<unsigned short>(reversed << 1 | (j >> bit & 1));
        values[j] = x[reversed];
    }
    for (size_t half = 1; half < n; half *= 2) {
        auto const step = std::polar(1.0, -std::acos(-1.0) / half);
        for (size_t first = 0; first < n; first += 2 * half) {
            std::complex<double> root = 1.0;
            for (size_t k = first; k < first + half; ++k) {
                auto const even = values[k], odd = values[k + half] * root;
                values[k] = even + odd;
                values[k + half] = even - odd;
                root *= step;
            }
        }
    }
    r.resize(n);
    i.resize(n);
    for (size_t k = 0; k < n; ++k) {
        r[k] = values[k].real();
        i[k] = values[k].imag();
    }
}
