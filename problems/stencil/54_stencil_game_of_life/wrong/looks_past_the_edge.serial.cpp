// crashed: throws at the first row, which has none above it
#include "kernel.hpp"

void gameOfLife(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    for (size_t i = 0; i < N; ++i)
        for (size_t j = 0; j < N; ++j) {
            int alive = input.at(i * N + j);
            int neighbours = 0;
            for (int down = -1; down <= 1; ++down)
                for (int right = -1; right <= 1; ++right)
                    if (down != 0 || right != 0) neighbours += input.at((i + down) * N + j + right);
            output.at(i * N + j) = neighbours == 3 || (neighbours == 2 && alive == 1);
        }
}
