#include "kernel.hpp"

#include <omp.h>

// The rows of A, laid out in U, which fills up, are dealt out to the threads in turn. Each thread subtracts a pivot row from its own
// rows below it that have an element in its column, and all wait for each other before the next.
void luFactorize(std::vector<COOElement> const& A, std::vector<double> &L, std::vector<double> &U, size_t N) {
    for (COOElement const &element : A) U[element.row * N + element.column] = element.value;

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        for (size_t i = thread; i < N; i += threads) L[i * N + i] = 1.0;
        for (size_t k = 0; k < N; ++k) {
            double const *pivot = &U[k * N];
            for (size_t i = k + 1 + (thread + threads - (k + 1) % threads) % threads; i < N; i += threads) {
                double *row = &U[i * N];
                if (row[k] == 0.0) continue;
                double const factor = row[k] / pivot[k];
                L[i * N + k] = factor;
                row[k] = 0.0;
                for (size_t j = k + 1; j < N; ++j) row[j] -= factor * pivot[j];
            }
            #pragma omp barrier
        }
    }
}
