// wrong at some counts or nondeterministic or wrong answer: the threads count their rows in one line that they all share
#include "kernel.hpp"

void cellsXOR(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    std::vector<int> counts(N);
    #pragma omp parallel for
    for (size_t i = 0; i < N; ++i) {
        for (size_t j = 0; j < N; ++j) counts[j] = (i > 0 ? input[(i - 1) * N + j] : 0) + (i + 1 < N ? input[(i + 1) * N + j] : 0);
        for (size_t j = 0; j < N; ++j) counts[j] += (j > 0 ? input[i * N + j - 1] : 0) + (j + 1 < N ? input[i * N + j + 1] : 0);
        for (size_t j = 0; j < N; ++j) output[i * N + j] = counts[j] == 1;
    }
}
