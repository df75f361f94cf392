// wrong answer: the grid wraps round at its edges, as if it were a torus
#include "kernel.hpp"

void gameOfLife(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    for (size_t i = 0; i < N; ++i)
        for (size_t j = 0; j < N; ++j) {
            int alive = input[i * N + j];
            int neighbours = -alive;
            for (size_t up = 0; up < 3; ++up)
                for (size_t left = 0; left < 3; ++left) neighbours += input[(i + N - 1 + up) % N * N + (j + N - 1 + left) % N];
            output[i * N + j] = neighbours == 3 || (neighbours == 2 && alive == 1);
        }
}
