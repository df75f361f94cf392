// wrong at some counts or nondeterministic: each thread sums its own share of the terms, and stores it over that of another instead of adding it
#include "kernel.hpp"

#include <omp.h>

void gemm(std::vector<double> const& A, std::vector<double> const& B, std::vector<double> &C, size_t M, size_t K, size_t N) {
    #pragma omp parallel
    {
        size_t thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t first = K * thread / threads, end = K * (thread + 1) / threads;
        for (size_t i = 0; i < M; ++i) {
            for (size_t j = 0; j < N; ++j) {
                double sum = 0;
                for (size_t k = first; k < end; ++k) sum += A[i * K + k] * B[k * N + j];
                #pragma omp atomic write
                C[i * N + j] = sum;
            }
        }
    }
}
