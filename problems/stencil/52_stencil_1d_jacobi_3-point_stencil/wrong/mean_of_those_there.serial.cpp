// wrong answer: divides by the number of elements that there are, which is less than three at the ends
#include "kernel.hpp"

void jacobi1D(std::vector<double> const& input, std::vector<double> &output) {
    for (size_t i = 0; i < input.size(); ++i) {
        double sum = input[i];
        int terms = 1;
        if (i > 0) {
            sum += input[i - 1];
            ++terms;
        }
        if (i + 1 < input.size()) {
            sum += input[i + 1];
            ++terms;
        }
        output[i] = sum / terms;
    }
}
