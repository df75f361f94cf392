// wrong answer: only cells with eight neighbours are computed, those along the border are never written
#include "kernel.hpp"

void gameOfLife(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    #pragma omp parallel for
    for (size_t i = 1; i < N - 1; ++i)
        for (size_t j = 1; j < N - 1; ++j) {
            int alive = input[i * N + j];
            int neighbours = -alive;
            for (size_t row = i - 1; row <= i + 1; ++row)
                for (size_t column = j - 1; column <= j + 1; ++column) neighbours += input[row * N + column];
            output[i * N + j] = neighbours == 3 || (neighbours == 2 && alive == 1);
        }
}
