// build failed: reads A with two subscripts
#include "kernel.hpp"

void gemv(std::vector<double> const& A, std::vector<double> const& x, std::vector<double> &y, size_t M, size_t N) {
    for (size_t i = 0; i < M; ++i) {
        y[i] = 0;
        for (size_t j = 0; j < N; ++j) y[i] += A[i][j] * x[j];
    }
}
