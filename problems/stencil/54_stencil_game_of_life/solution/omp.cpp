#include "kernel.hpp"

#include <algorithm>

// The rows are shared out among the threads: all read the input, each writes rows of its own.
void gameOfLife(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    #pragma omp parallel for
    for (size_t i = 0; i < N; ++i) {
        size_t top = i == 0 ? 0 : i - 1, bottom = std::min(i + 1, N - 1);
        for (size_t j = 0; j < N; ++j) {
            size_t left = j == 0 ? 0 : j - 1, right = std::min(j + 1, N - 1);
            int alive = input[i * N + j];
            int neighbours = -alive;
            for (size_t row = top; row <= bottom; ++row)
                for (size_t column = left; column <= right; ++column) neighbours += input[row * N + column];
            output[i * N + j] = neighbours == 3 || (neighbours == 2 && alive == 1);
        }
    }
}
