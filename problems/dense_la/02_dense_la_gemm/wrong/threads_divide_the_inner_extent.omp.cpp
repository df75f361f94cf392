// wrong answer or nondeterministic or wrong at some counts: the threads share out the terms instead of the rows, and all add to the same elements at once
#include "kernel.hpp"

void gemm(std::vector<double> const& A, std::vector<double> const& B, std::vector<double> &C, size_t M, size_t K, size_t N) {
    std::fill(C.begin(), C.end(), 0.0);
    #pragma omp parallel for
    for (size_t k = 0; k < K; ++k) {
        for (size_t i = 0; i < M; ++i) {
            for (size_t j = 0; j < N; ++j) C[i * N + j] += A[i * K + k] * B[k * N + j];
        }
    }
}
