// build failed: sorts without saying how to compare, and complex numbers have no order of their own
#include "kernel.hpp"

#include <algorithm>

void sortComplexByMagnitude(std::vector<std::complex<double>> &x) {
    std::sort(x.begin(), x.end());
}
