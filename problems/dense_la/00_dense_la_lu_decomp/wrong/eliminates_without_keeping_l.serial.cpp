// wrong answer: leaves zeros below the diagonal where the elements of L belong
#include "kernel.hpp"

void luFactorize(std::vector<double> &A, size_t N) {
    for (size_t k = 0; k < N; ++k) {
        for (size_t i = k + 1; i < N; ++i) {
            double const factor = A[i * N + k] / A[k * N + k];
            for (size_t j = k; j < N; ++j) A[i * N + j] -= factor * A[k * N + j];
            A[i * N + k] = 0;
        }
    }
}
