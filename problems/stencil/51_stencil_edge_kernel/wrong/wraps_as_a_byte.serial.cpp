// wrong answer: relies on a byte to keep the sum in range, where it wraps round instead of being clipped
#include "kernel.hpp"

void convolveKernel(std::vector<int> const& imageIn, std::vector<int> &imageOut, size_t N) {
    for (size_t i = 0; i < N; ++i)
        for (size_t j = 0; j < N; ++j) {
            int sum = 0;
            for (size_t row = i == 0 ? 1 : 0; row < 3 && i + row <= N; ++row)
                for (size_t column = j == 0 ? 1 : 0; column < 3 && j + column <= N; ++column) sum += edgeKernel[row][column] * imageIn[(i + row - 1) * N + j + column - 1];
            imageOut[i * N + j] = static_cast<unsigned char>(sum);
        }
}
