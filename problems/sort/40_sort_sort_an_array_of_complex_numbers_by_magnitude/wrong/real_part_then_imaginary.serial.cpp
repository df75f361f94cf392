// wrong answer: sorts by the real parts, and by the imaginary ones where those are equal
#include "kernel.hpp"

#include <algorithm>

void sortComplexByMagnitude(std::vector<std::complex<double>> &x) {
    std::sort(x.begin(), x.end(), [](std::complex<double> const& a, std::complex<double> const& b) {
        return a.real() != b.real() ? a.real() < b.real() : a.imag() < b.imag();
    });
}
