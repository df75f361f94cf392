// build failed: multiplies a complex number by an int, for which there is no operator
#include "kernel.hpp"

void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output) {
    std::complex<double> const i(0, 1);
    output.resize(x.size());
    for (size_t k = 0; k < x.size(); ++k) {
        output[k] = 0;
        for (size_t j = 0; j < x.size(); ++j) output[k] += x[j] * std::exp(-2 * i * std::acos(-1.0) * double(j * k) / double(x.size()));
    }
}
