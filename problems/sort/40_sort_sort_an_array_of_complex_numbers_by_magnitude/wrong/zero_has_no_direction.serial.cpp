// not finite: takes each number apart into magnitude and direction, and divides by the magnitude of zero
#include "kernel.hpp"

#include <algorithm>

void sortComplexByMagnitude(std::vector<std::complex<double>> &x) {
    std::vector<std::pair<double, std::complex<double>>> parts;
    for (std::complex<double> const& number : x) {
        double magnitude = std::abs(number);
        parts.emplace_back(magnitude, std::complex<double>(number.real() / magnitude, number.imag() / magnitude));
    }
    std::sort(parts.begin(), parts.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    for (size_t i = 0; i < x.size(); ++i) x[i] = parts[i].first * parts[i].second;
}
