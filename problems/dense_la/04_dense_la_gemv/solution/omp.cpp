#include "kernel.hpp"

// The threads share the rows in blocks: one dot product a row, and nothing to add up between threads.
void gemv(std::vector<double> const& A, std::vector<double> const& x, std::vector<double> &y, size_t M, size_t N) {
    #pragma omp parallel for schedule(static)
    for (size_t i = 0; i < M; ++i) {
        double const *row = A.data() + i * N;
        double sum = 0.0;
        for (size_t j = 0; j < N; ++j) sum += row[j] * x[j];
        y[i] = sum;
    }
}
