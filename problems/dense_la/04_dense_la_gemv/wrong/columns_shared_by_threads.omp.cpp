// wrong answer or nondeterministic or wrong at some counts: the threads share the columns and add to the same elements of y at the same time
#include "kernel.hpp"

#include <algorithm>

void gemv(std::vector<double> const& A, std::vector<double> const& x, std::vector<double> &y, size_t M, size_t N) {
    std::fill(y.begin(), y.end(), 0.0);
    #pragma omp parallel for
    for (size_t j = 0; j < N; ++j) {
        for (size_t i = 0; i < M; ++i) y[i] += A[i * N + j] * x[j];
    }
}
