// crashed: asks whether an unsigned index less one is at least 0, which it always is, and throws in the first row
#include "kernel.hpp"

void jacobi2D(std::vector<double> const& input, std::vector<double> &output, size_t N) {
    for (size_t i = 0; i < N; ++i)
        for (size_t j = 0; j < N; ++j) {
            double sum = input.at(i * N + j);
            if (i - 1 >= 0) sum += input.at((i - 1) * N + j);
            if (i + 1 < N) sum += input.at((i + 1) * N + j);
            if (j - 1 >= 0) sum += input.at(i * N + j - 1);
            if (j + 1 < N) sum += input.at(i * N + j + 1);
            output.at(i * N + j) = sum / 5;
        }
}
