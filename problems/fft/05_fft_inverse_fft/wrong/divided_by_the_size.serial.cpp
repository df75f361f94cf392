// build failed: divides a complex number by a size_t, for which there is no operator
#include "kernel.hpp"

void ifft(std::vector<std::complex<double>> &x) {
    for (auto &value : x) value = std::conj(value);
    fft(x);
    for (auto &value : x) value = std::conj(value) / x.size();
}
