// wrong answer: fills the signal up with zeros for a fast transform, which gives the frequencies of another length
#include "kernel.hpp"

void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output) {
    size_t size = 1;
    while (size < x.size()) size *= 2;
    std::vector<std::complex<double>> a(size);
    for (size_t i = 0, reversed = 0; i < size; ++i) {
        if (i < x.size()) a[reversed] = x[i];
        size_t bit = size / 2;
        for (; bit > 0 && (reversed & bit) != 0; bit /= 2) reversed ^= bit;
        reversed |= bit;
    }

    double const turn = 2 * std::acos(-1.0);
    for (size_t half = 1; half < size; half *= 2) {
        #pragma omp parallel for
        for (size_t start = 0; start < size; start += 2 * half) {
            for (size_t i = 0; i < half; ++i) {
                std::complex<double> even = a[start + i], odd = a[start + half + i] * std::polar(1.0, -turn * i / (2 * half));
                a[start + i] = even + odd;
                a[start + half + i] = even - odd;
            }
        }
    }
    output.assign(a.begin(), a.begin() + x.size());
}
