#include "kernel.hpp"

#include <cmath>

// The threads first share the roots of unity among them, then the frequencies.
void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output) {
    size_t const n = x.size();
    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> roots(n);
    output.resize(n);

    #pragma omp parallel
    {
        #pragma omp for
        for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -turn * j / n);

        #pragma omp for
        for (size_t k = 0; k < n; ++k) {
            std::complex<double> sum = 0;
            // The power j * k of the root, kept below n.
            size_t power = 0;
            for (size_t j = 0; j < n; ++j) {
                sum += x[j] * roots[power];
                power += k;
                if (power >= n) power -= n;
            }
            output[k] = sum;
        }
    }
}
