#include "kernel.hpp"

// The inverse transform is the conjugate of the conjugate's forward transform, divided by n.
void ifft(std::vector<std::complex<double>> &x) {
    for (auto &value : x) value = std::conj(value);
    fft(x);
    double const n = static_cast<double>(x.size());
    for (auto &value : x) value = std::conj(value) / n;
}
