// wrong answer: the sums are not divided by n
#include "kernel.hpp"

#include <algorithm>

void ifft(std::vector<std::complex<double>> &x) {
    fft(x);
    // Backward is forward with the values after the first in reverse.
    std::reverse(x.begin() + 1, x.end());
}
