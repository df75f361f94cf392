// crashed: keeps the framed copy of the grid from call to call, as large as the first one, and throws when a larger one comes
#include "kernel.hpp"

void jacobi2D(std::vector<double> const& input, std::vector<double> &output, size_t N) {
    static std::vector<double> framed((N + 2) * (N + 2), 0.0);
    size_t width = N + 2;
    for (size_t i = 0; i < N; ++i)
        for (size_t j = 0; j < N; ++j) framed.at((i + 1) * width + j + 1) = input[i * N + j];

    #pragma omp parallel for
    for (size_t i = 0; i < N; ++i)
        for (size_t j = 0; j < N; ++j) {
            double const *cell = &framed[(i + 1) * width + j + 1];
            output[i * N + j] = (cell[0] + cell[-1] + cell[1] + *(cell - width) + cell[width]) / 5;
        }
}
