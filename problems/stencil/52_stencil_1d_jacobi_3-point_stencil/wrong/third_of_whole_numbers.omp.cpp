// wrong answer: multiplies by 1 / 3, which is 0 in whole numbers
#include "kernel.hpp"

void jacobi1D(std::vector<double> const& input, std::vector<double> &output) {
    size_t n = input.size();
    #pragma omp parallel for
    for (size_t i = 0; i < n; ++i) {
        double left = i > 0 ? input[i - 1] : 0;
        double right = i + 1 < n ? input[i + 1] : 0;
        output[i] = 1 / 3 * (left + input[i] + right);
    }
}
