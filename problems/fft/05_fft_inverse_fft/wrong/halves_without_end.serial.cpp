// crashed: the recursion ends at length 2 only, and a signal of one sample is halved until the stack is full
#include "kernel.hpp"

#include <cmath>

static void backward(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    if (n == 2) {
        x = {x[0] + x[1], x[0] - x[1]};
        return;
    }
    std::vector<std::complex<double>> even(n / 2), odd(n / 2);
    for (size_t j = 0; j < n / 2; ++j) {
        even[j] = x[2 * j];
        odd[j] = x[2 * j + 1];
    }
    backward(even);
    backward(odd);
    for (size_t k = 0; k < n / 2; ++k) {
        auto const turned = odd[k] * std::polar(1.0, 2 * std::acos(-1.0) * k / n);
        x[k] = even[k] + turned;
        x[k + n / 2] = even[k] - turned;
    }
}

void ifft(std::vector<std::complex<double>> &x) {
    backward(x);
    for (auto &value : x) value /= static_cast<double>(x.size());
}
