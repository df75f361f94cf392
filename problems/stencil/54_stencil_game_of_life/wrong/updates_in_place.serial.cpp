// wrong answer: counts neighbours in the generation being written, where the row above is already the next one
#include "kernel.hpp"

#include <algorithm>

void gameOfLife(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    output = input;
    for (size_t i = 0; i < N; ++i)
        for (size_t j = 0; j < N; ++j) {
            int alive = output[i * N + j];
            int neighbours = -alive;
            for (size_t row = i == 0 ? 0 : i - 1; row <= std::min(i + 1, N - 1); ++row)
                for (size_t column = j == 0 ? 0 : j - 1; column <= std::min(j + 1, N - 1); ++column) neighbours += output[row * N + column];
            output[i * N + j] = neighbours == 3 || (neighbours == 2 && alive == 1);
        }
}
