#include "kernel.hpp"

// One pivot row after the other is subtracted from all rows below it.
void luFactorize(std::vector<double> &A, size_t N) {
    for (size_t k = 0; k < N; ++k) {
        double const *pivot = &A[k * N];
        for (size_t i = k + 1; i < N; ++i) {
            double *row = &A[i * N];
            double const factor = row[k] / pivot[k];
            row[k] = factor;
            for (size_t j = k + 1; j < N; ++j) row[j] -= factor * pivot[j];
        }
    }
}
