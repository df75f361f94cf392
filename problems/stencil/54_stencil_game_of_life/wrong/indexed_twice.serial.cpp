// build failed: the grid is one vector, not a vector of rows
#include "kernel.hpp"

void gameOfLife(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    for (size_t i = 0; i < N; ++i)
        for (size_t j = 0; j < N; ++j) {
            int neighbours = -input[i][j];
            for (size_t row = i == 0 ? 0 : i - 1; row < N && row <= i + 1; ++row)
                for (size_t column = j == 0 ? 0 : j - 1; column < N && column <= j + 1; ++column) neighbours += input[row][column];
            output[i][j] = neighbours == 3 || (neighbours == 2 && input[i][j] == 1);
        }
}
