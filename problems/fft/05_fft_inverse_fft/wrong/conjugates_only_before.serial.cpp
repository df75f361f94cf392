// wrong answer: conjugates before the forward transform and not after it
#include "kernel.hpp"

void ifft(std::vector<std::complex<double>> &x) {
    for (auto &value : x) value = std::conj(value);
    fft(x);
    for (auto &value : x) value /= static_cast<double>(x.size());
}
