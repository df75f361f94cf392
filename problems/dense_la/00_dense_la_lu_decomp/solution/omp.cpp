#include "kernel.hpp"

#include <omp.h>

// The rows are dealt out to the threads in turn. Each thread subtracts a pivot row from its own rows below it, and all wait for
// each other before the next.
void luFactorize(std::vector<double> &A, size_t N) {
    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        for (size_t k = 0; k < N; ++k) {
            double const *pivot = &A[k * N];
            for (size_t i = k + 1 + (thread + threads - (k + 1) % threads) % threads; i < N; i += threads) {
                double *row = &A[i * N];
                double const factor = row[k] / pivot[k];
                row[k] = factor;
                for (size_t j = k + 1; j < N; ++j) row[j] -= factor * pivot[j];
            }
            #pragma omp barrier
        }
    }
}
