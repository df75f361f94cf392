// crashed: writes into output without sizing it and throws when it arrives empty
#include "kernel.hpp"

void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output) {
    double const turn = 2 * std::acos(-1.0);
    for (size_t k = 0; k < x.size(); ++k) {
        std::complex<double> sum = 0;
        for (size_t j = 0; j < x.size(); ++j) sum += x[j] * std::polar(1.0, -turn * (j * k % x.size()) / x.size());
        output.at(k) = sum;
    }
}
