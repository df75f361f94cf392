// wrong answer: copies the cells along the edges, as if the boundary were fixed
#include "kernel.hpp"

void jacobi2D(std::vector<double> const& input, std::vector<double> &output, size_t N) {
    output = input;
    for (size_t i = 1; i + 1 < N; ++i)
        for (size_t j = 1; j + 1 < N; ++j) {
            double sum = input[i * N + j] + input[(i - 1) * N + j] + input[(i + 1) * N + j] + input[i * N + j - 1] + input[i * N + j + 1];
            output[i * N + j] = sum / 5;
        }
}
